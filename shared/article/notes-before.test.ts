import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { notesBefore } from './notes-before.ts';

const text = (words: string) => ({ type: 'text' as const, text: words });
const note = (id: string) => ({ type: 'footnote' as const, id, children: [text('catatan')] });

test('notes are counted up to a place in a run of words, a note at the place among them', () => {
  const list: Block = { type: 'list', id: 'l', style: 'bullet', items: [{ children: [text('satu'), note('a')] }, { children: [text('dua'), note('b'), text(' tiga'), note('c')] }] };
  expect([notesBefore(list, 0, 3), notesBefore(list, 0, 4), notesBefore(list, 1, 2), notesBefore(list, 1, 3), notesBefore(list, 1, 5), notesBefore(list, 1, 8)]).toEqual([0, 1, 1, 2, 2, 3]);
});
