import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { translator } from '../../shared/messages/translate.ts';
import { answerPdf } from './save-pdf.ts';

let folder: string;
let loaded: string[];
let options: BrowserWindowConstructorOptions[];
let destroyed: number;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'redaksi-pdf-')); loaded = []; options = []; destroyed = 0; });
afterEach(() => rmSync(folder, { recursive: true }));

/** Electron without its binary, in its own types at the seam. */
const createWindow = (made: BrowserWindowConstructorOptions): BrowserWindow => {
  options.push(made);
  const window: Pick<BrowserWindow, 'loadURL' | 'destroy'> & { webContents: { printToPDF(asked: PrintToPDFOptions): Promise<Buffer> } } = {
    loadURL: async (address) => { if (address.includes('gone')) throw new Error('ERR_FAILED'); loaded.push(address); },
    webContents: { printToPDF: async ({ generateTaggedPDF }) => Buffer.from(generateTaggedPDF ? '%PDF tagged' : '%PDF') },
    destroy: () => { destroyed += 1; },
  };
  return window as unknown as BrowserWindow;
};
const save = (asked: unknown, { isFromUs = true, canceled = false } = {}) =>
  answerPdf(isFromUs, asked, { createWindow, dialog: { showSaveDialog: async () => ({ canceled, filePath: join(folder, 'taman.pdf') }) } }, translator('en'));

it('writes the page as a PDF that tells its structure, from a window without scripts that is gone afterwards', async () => {
  expect(await save({ articleId: 'a1', houseStyle: 'tribunnews', name: 'taman.pdf' })).toEqual({ ok: true, value: { saved: true } });
  expect(readFileSync(join(folder, 'taman.pdf'), 'utf8')).toBe('%PDF tagged');
  expect(loaded).toEqual(['redaksi://app/preview/a1/?print=1&houseStyle=tribunnews']);
  expect(options).toMatchObject([{ show: false, webPreferences: { javascript: false, sandbox: true, nodeIntegration: false } }]);
  expect(options[0]?.webPreferences?.preload).toBeUndefined();
  expect(destroyed).toBe(1);
});

it('opens nothing for a person who thought better of it, for another page, or for what is no article', async () => {
  expect(await save({ articleId: 'a1', houseStyle: null, name: 'x.pdf' }, { canceled: true })).toEqual({ ok: true, value: { saved: false } });
  expect(await save({ articleId: 'a1', houseStyle: null, name: 'x.pdf' }, { isFromUs: false })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  for (const articleId of ['../../etc', 'a/b', '', 7]) expect(await save({ articleId, houseStyle: null, name: 'x.pdf' })).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
  expect(options).toEqual([]);
});

it('leaves no window behind where the page does not come', async () => {
  expect(await save({ articleId: 'gone', houseStyle: null, name: 'x.pdf' })).toMatchObject({ ok: false });
  expect(destroyed).toBe(1);
});
