import { expect, test } from 'vitest';
import type { Block } from '../article/block.ts';
import type { Inline } from '../article/inline.ts';
import { textParts } from '../article/text-parts.ts';
import { blockWords } from './block-words.ts';

const text = (words: string, lang?: string): Inline => ({ type: 'text', text: words, marks: [], ...(lang === undefined ? {} : { lang }) });
const note = (words: string): Inline => ({ type: 'footnote', id: 'n1', children: [{ type: 'text', text: words, marks: [] }] });
/** Each word as it stands in its run of words, with the run's number. */
const words = (block: Block): string[] => blockWords(block, 'id').map(({ part, from, to, language }) => `${part} ${language} ${textParts(block)[part]?.slice(from, to)}`);

test('a box is checked but for its title, with its lists and its notes', () => {
  expect(words({
    type: 'factBox', id: 'a', title: 'Judul kotak',
    body: [
      { type: 'paragraph', id: 'b', children: [text('Isi '), text('pocket park', 'en'), note('Catatan kaki')] },
      { type: 'list', id: 'c', style: 'bullet', items: [{ children: [text('Butir')] }] },
    ],
  })).toEqual(['1 id Isi', '1 en pocket', '1 en park', '2 id Butir', '3 id Catatan', '3 id kaki']);
});

test('a table is checked cell by cell, but for its caption; words are found anew in another language', () => {
  const table: Block = { type: 'table', id: 'a', caption: 'Luas taman', rows: [{ cells: [{ header: true, colspan: 1, rowspan: 1, children: [text('Kota')] }, { header: true, colspan: 1, rowspan: 1, children: [text('12 Luas')] }] }] };
  expect(words(table)).toEqual(['1 id Kota', '2 id Luas']);
  expect(blockWords(table, 'en').map(({ language }) => language)).toEqual(['en', 'en']);
});

test('who said a quotation is a name, and a pull quote is a field', () => {
  expect(words({ type: 'quote', id: 'a', children: [text('Kata dia'), note('Sumber lain')], attribution: 'Rina Dewi' })).toEqual(['0 id Kata', '0 id dia', '2 id Sumber', '2 id lain']);
  expect(words({ type: 'pullQuote', id: 'a', children: [text('Kata dia')], attribution: 'Rina Dewi' })).toEqual([]);
});
