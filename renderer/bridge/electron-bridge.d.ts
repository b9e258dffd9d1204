import type { ElectronBridge } from '../../shared/contract/electron-bridge.ts';

declare global {
  interface Window {
    /** There in Electron only. */
    readonly redaksi?: ElectronBridge;
  }
}
