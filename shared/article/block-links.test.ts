import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { blockLinks, linkedArticles } from './block-links.ts';
import type { Link } from './inline.ts';

const link = (word: string, articleId?: string): Link => (
  { type: 'link', url: `https://example.org/${word}`, children: [{ type: 'text', text: word }], ...(articleId === undefined ? {} : { articleId }) });

test('links are found wherever a block has words: in lists, cells and notes too', () => {
  const list: Block = {
    type: 'list', id: 'l', style: 'bullet',
    items: [{ children: [link('satu', 'a')], nested: { style: 'number', items: [{ children: [{ type: 'footnote', id: 'n', children: [link('tiga', 'c')] }, link('dua')] }] } }],
  };
  expect(blockLinks(list).map(({ url }) => url.slice(20))).toEqual(['satu', 'dua', 'tiga']);
  expect(linkedArticles(list)).toEqual(['a', 'c']);
  const table: Block = { type: 'table', id: 't', rows: [{ cells: [{ children: [link('x', 'a')] }, { children: [link('y', 'a')] }] }] };
  expect(linkedArticles(table)).toEqual(['a']);
});

test('a related link leads to an article as well', () => {
  const related: Block = { type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: 'a', title: '', url: null }, { id: 'j', articleId: null, title: 'Lain', url: null }] };
  expect(linkedArticles(related)).toEqual(['a']);
  expect(linkedArticles({ type: 'rule', id: 'h' })).toEqual([]);
});
