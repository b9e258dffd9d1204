import { contextBridge, ipcRenderer } from 'electron';
import type { ElectronBridge } from '../shared/contract/electron-bridge.ts';
import { MESSAGE, REQUEST, SAVE_FILES, SAVE_PDF, WINDOW_ARGUMENT } from './desktop/channels.ts';

const bridge: ElectronBridge = {
  platform: process.platform,
  window: process.argv.find((word) => word.startsWith(WINDOW_ARGUMENT))?.slice(WINDOW_ARGUMENT.length) ?? '',
  send: (request) => ipcRenderer.send(REQUEST, request),
  onMessage(listener) {
    // Electron's event never reaches the page: it would give the page ipcRenderer itself.
    const receive = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on(MESSAGE, receive);
    return () => { ipcRenderer.off(MESSAGE, receive); };
  },
  savePdf: (asked) => ipcRenderer.invoke(SAVE_PDF, asked) as ReturnType<ElectronBridge['savePdf']>,
  saveFiles: (files) => ipcRenderer.invoke(SAVE_FILES, files) as ReturnType<ElectronBridge['saveFiles']>,
};

contextBridge.exposeInMainWorld('redaksi', bridge);
