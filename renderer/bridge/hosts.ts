import { RedaksiError } from '../../shared/contract/error.ts';
import type { ElectronBridge } from '../../shared/contract/electron-bridge.ts';
import { download } from './download.ts';
import { isSafeUrl } from '../../shared/article/url.ts';
import type { Host } from './host.ts';
import { pickFiles } from './pick-files.ts';

/** Electron's windows open none of their own: what they are asked for goes to the system (`electron/desktop/guard.ts`). */
function openOutside(address: string): void {
  if (isSafeUrl(address) && URL.canParse(address)) window.open(address, '_blank', 'noopener,noreferrer');
}

export const browserHost: Host = {
  pickFiles, openOutside,
  saveFiles: async (files) => {
    await download(files);
    return { saved: true };
  },
};

export function electronHost(bridge: ElectronBridge): Host {
  return {
    pickFiles, openOutside,
    async saveFiles(files) {
      const reply = await bridge.saveFiles([...files]);
      if (!reply.ok) throw new RedaksiError(reply.error.code, reply.error.message, reply.error.details);
      return reply.value;
    },
  };
}
