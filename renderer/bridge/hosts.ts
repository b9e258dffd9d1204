import type { ElectronBridge } from '../../shared/contract/electron-bridge.ts';
import { download } from './download.ts';
import type { Host } from './host.ts';
import { pickFiles } from './pick-files.ts';

export const browserHost: Host = {
  pickFiles,
  saveFiles: async (files) => {
    await download(files);
    return { saved: true };
  },
};

export function electronHost(bridge: ElectronBridge): Host {
  return { pickFiles, saveFiles: (files) => bridge.saveFiles([...files]) };
}
