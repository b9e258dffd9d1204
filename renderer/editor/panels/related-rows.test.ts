import { expect, test } from 'vitest';
import type { RelatedLinksBlock } from '../session/body-editor.ts';
import { relatedRows, reorderLinks } from './related-rows.ts';

const block = (id: string, ...titles: string[]): RelatedLinksBlock => ({
  type: 'relatedLinks', id, label: null, items: titles.map((title) => ({ id: title, articleId: null, title, url: null })),
});
const blocks = [block('a', 'one'), block('b', 'two', 'three'), block('c', 'four')];

test('a link moved to the top pushes the others through the blocks, which keep their size', () => {
  const ids = relatedRows(blocks).map((row) => row.id);
  const moved = reorderLinks(blocks, [ids[2] ?? '', ids[0] ?? '', ids[1] ?? '', ids[3] ?? '']);
  expect(moved.map((one) => [one.id, ...one.items.map((item) => item.title)])).toEqual([['a', 'three'], ['b', 'one', 'two']]);
});

test('the same order changes nothing', () => {
  expect(reorderLinks(blocks, relatedRows(blocks).map((row) => row.id))).toEqual([]);
});
