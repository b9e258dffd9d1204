import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type WireText = { readonly name: string; readonly file: string; readonly author: string; readonly related: readonly string[] };

const own = fileURLToPath(new URL('fixtures/wire-text.txt', import.meta.url));
/** A real text that may stand beside the checkout; its words are its publisher's and are not kept here. */
const real = fileURLToPath(new URL('../../shared/corpus/seed-tribunnews.txt', import.meta.url));

function read(name: string, file: string): WireText {
  const lines = readFileSync(file, 'utf8').split('\n');
  const credit = lines.at(-1) ?? '';
  return {
    name, file,
    author: /, (.*)\)$/.exec(credit)?.[1] ?? '',
    related: lines.filter((line) => line.startsWith('Baca juga: ')).map((line) => line.slice('Baca juga: '.length)),
  };
}

export const wireTexts: readonly WireText[] = [read('a wire text of our own', own), ...(existsSync(real) ? [read('the real wire text', real)] : [])];
