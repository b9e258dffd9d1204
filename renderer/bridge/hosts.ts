import { RedaksiError } from '../../shared/contract/error.ts';
import type { ElectronBridge } from '../../shared/contract/electron-bridge.ts';
import { download } from './download.ts';
import { isSafeUrl } from '../../shared/article/url.ts';
import type { Host } from './host.ts';
import { printedPageAddress, printPage } from './print-page.ts';
import { pickFiles } from './pick-files.ts';

/** Electron's windows open none of their own: what they are asked for goes to the system (`electron/desktop/guard.ts`). */
function openOutside(address: string): void {
  if (isSafeUrl(address) && URL.canParse(address)) window.open(address, '_blank', 'noopener,noreferrer');
}

const print = (articleId: string, houseStyle: string | null): Promise<void> => printPage(printedPageAddress(articleId, houseStyle));

export const browserHost: Host = {
  pickFiles, openOutside, print, pdfByDialog: true,
  savePdf: async (articleId, houseStyle) => {
    await print(articleId, houseStyle);
    return 'byDialog';
  },
  saveFiles: async (files) => {
    await download(files);
    return { saved: true };
  },
};

export function electronHost(bridge: ElectronBridge): Host {
  return {
    pickFiles, openOutside, print, pdfByDialog: false,
    async savePdf(articleId, houseStyle, name) {
      const reply = await bridge.savePdf({ articleId, houseStyle, name });
      if (!reply.ok) throw new RedaksiError(reply.error.code, reply.error.message, reply.error.details);
      return reply.value.saved ? 'saved' : 'notSaved';
    },
    async saveFiles(files) {
      const reply = await bridge.saveFiles([...files]);
      if (!reply.ok) throw new RedaksiError(reply.error.code, reply.error.message, reply.error.details);
      return reply.value;
    },
  };
}
