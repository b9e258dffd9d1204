import { basename } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Dialog } from 'electron';
import { z } from 'zod';
import { idSchema } from '../../shared/article/id.ts';
import { RedaksiError, type Reply } from '../../shared/contract/error.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { failureOf } from '../desk/failure-of.ts';
import { placeFileAt } from '../desk/hosting/place-file.ts';
import { ORIGIN } from './address.ts';

const askedSchema = z.strictObject({ articleId: idSchema, houseStyle: idSchema.nullable(), name: z.string().min(1).max(255) });
type Parts = { readonly dialog: Pick<Dialog, 'showSaveDialog'>; readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow };

/** The page is laid into a window that nobody sees and in which nothing runs, not even our own preload script. */
const UNSEEN: BrowserWindowConstructorOptions = {
  show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, webSecurity: true, webviewTag: false },
};

/** Writes an article's page as a PDF where the person says, with its headings as an outline; what goes wrong is a `Failure`. */
export async function answerPdf(isFromUs: boolean, asked: unknown, { dialog, createWindow }: Parts, translate: Translate): Promise<Reply<{ saved: boolean }>> {
  try {
    if (!isFromUs) throw new RedaksiError('forbidden', 'Only the screens save files');
    const { data } = askedSchema.safeParse(asked);
    if (!data) throw new RedaksiError('invalidInput', 'This is no article', { field: 'articleId' });
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: basename(data.name), buttonLabel: translate('launch.save'), filters: [{ name: 'PDF', extensions: ['pdf'] }] });
    if (canceled || filePath === '') return { ok: true, value: { saved: false } };
    placeFileAt(filePath, await pdfOf(pageAddress(data), createWindow));
    return { ok: true, value: { saved: true } };
  } catch (error) {
    return { ok: false, error: failureOf(error, '') };
  }
}

function pageAddress({ articleId, houseStyle }: z.infer<typeof askedSchema>): string {
  const address = new URL(`${ORIGIN}/preview/${articleId}/?print=1`);
  if (houseStyle !== null) address.searchParams.set('houseStyle', houseStyle);
  return address.href;
}

async function pdfOf(address: string, createWindow: Parts['createWindow']): Promise<Uint8Array> {
  const window = createWindow(UNSEEN);
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true, generateDocumentOutline: true });
  } finally {
    window.destroy();
  }
}
