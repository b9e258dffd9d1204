import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';

/** What another program lays on the clipboard or drags: texts by their media type, and files. */
export type Transfer = {
  readonly texts?: Readonly<Record<string, string>>;
  readonly files?: readonly { readonly name: string; readonly mimeType: string; readonly bytes: Buffer }[];
};

const samples = new URL('../electron/desk/samples/images/', import.meta.url);

/** A photograph as a camera writes it. */
export function photograph(name: string): { name: string; mimeType: string; bytes: Buffer } {
  return { name, mimeType: 'image/jpeg', bytes: readFileSync(new URL(name, samples)) };
}

/** Gives a field what another program has laid on the clipboard: browsers clean what a page may lay there itself. */
export async function paste(field: Locator, transfer: Transfer): Promise<void> {
  await give(field, transfer, 'paste');
}

/** Lets go of it over a place on the page; `behind` words of its first line of text, or anywhere in it. */
export async function drop(place: Locator, transfer: Transfer, behind = ''): Promise<void> {
  await give(place, transfer, 'drop', behind);
}

async function give(target: Locator, { texts = {}, files = [] }: Transfer, by: 'paste' | 'drop', behind = ''): Promise<void> {
  const sent = files.map(({ name, mimeType, bytes }) => ({ name, mimeType, base64: bytes.toString('base64') }));
  await target.evaluate((element, given) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(given.texts)) data.setData(type, text);
    for (const { name, mimeType, base64 } of given.sent) {
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: mimeType }));
    }
    const line = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const range = document.createRange();
    if (line && given.behind !== '') {
      range.setStart(line, (line.textContent ?? '').indexOf(given.behind) + given.behind.length);
      range.collapse(true);
    }
    const { left, top, height } = range.getBoundingClientRect();
    const pointer = { clientX: left, clientY: top + height / 2 };
    if (given.by === 'paste') element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    else for (const name of ['dragenter', 'dragover', 'drop']) element.dispatchEvent(new DragEvent(name, { ...pointer, dataTransfer: data, bubbles: true, cancelable: true }));
  }, { texts, sent, by, behind });
}
