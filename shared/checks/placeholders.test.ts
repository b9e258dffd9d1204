import { expect, test } from 'vitest';
import { emptyFields } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Inline } from '../article/inline.ts';
import { nextPlaceholder } from './next-placeholder.ts';
import { placeholdersInBlock, placeholdersInFields, placeholdersOf } from './placeholders.ts';

const words = (text: string): Inline[] => [{ type: 'text', text }];
const fields = { ...emptyFields('en', 'general-en'), headline: 'TK rise', standfirst: 'Up TK per cent' };
const blocks: Block[] = [
  { type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'T' }, { type: 'text', text: 'K', marks: ['bold'] }, { type: 'text', text: ' and TKTK' }] },
  { type: 'list', id: 'l', style: 'bullet', items: [{ children: words('one'), nested: { style: 'number', items: [{ children: words('TK') }] } }] },
  { type: 'quote', id: 'q', children: words('Well'), attribution: 'TK, mayor' },
  { type: 'figure', id: 'f', image: null, alt: 'TK', caption: 'TK', credit: 'TK' },
  { type: 'table', id: 't', caption: 'TK', rows: [{ cells: [{ children: words('2025') }, { children: words('TK') }] }] },
  { type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: null, title: 'TK', url: null }, { id: 'j', articleId: 'x', title: 'TK', url: null }] },
  { type: 'embed', id: 'e', url: 'https://video.example/1', title: 'TK' },
  { type: 'rule', id: 'x' },
];

test('a placeholder counts wherever readers would meet it, across marks and in every kind of block', () => {
  expect(blocks.map((block) => placeholdersInBlock(block, 'en').length)).toEqual([2, 1, 1, 3, 2, 2, 1, 0]);
  expect(placeholdersInBlock(blocks[0] ?? { type: 'rule', id: 'x' }, 'en')).toEqual([{ part: 0, from: 0, to: 2 }, { part: 0, from: 7, to: 11 }]);
});

test('it counts in whatever field is shown to readers', () => {
  const all = placeholdersInFields({
    ...fields, byline: [{ contributorId: null, name: 'TK', role: 'reporter' }], dateline: { agency: null, place: 'TK', separator: ' - ' },
    creditLine: { kind: 'written', text: 'By TK' }, corrections: [{ id: 'c', kind: 'correction', text: 'It was TK.', at: '2026-01-01T00:00:00Z' }],
  });
  expect(all.map(({ field, part }) => `${field} ${part}`)).toEqual(['headline 0', 'standfirst 0', 'byline 0', 'dateline 1', 'creditLine 0', 'corrections 0']);
});

test('the next one is the next in reading order, and the first again behind the last', () => {
  const places = placeholdersOf({ fields, body: blocks });
  const units = ['headline', 'standfirst', ...blocks.map(({ id }) => id)] as const;
  const walked: string[] = [];
  let point: Parameters<typeof nextPlaceholder>[2] = null;
  for (let step = 0; step <= places.length; step++) {
    const next = nextPlaceholder(places, units, point);
    if (!next) throw new Error('There are places');
    point = { unit: next.blockId ?? next.field, part: next.part, from: next.from };
    walked.push(`${point.unit ?? ''} ${point.part} ${point.from}`);
  }
  expect(new Set(walked).size).toBe(places.length);
  expect(walked.slice(0, 5)).toEqual(['headline 0 0', 'standfirst 0 3', 'p 0 0', 'p 0 7', 'l 1 0']);
  expect(walked.at(-1)).toBe('headline 0 0');
  expect(nextPlaceholder(places, units, { unit: 'p', part: 0, from: 3 })).toMatchObject({ blockId: 'p', from: 7 });
  expect(nextPlaceholder([], units, null)).toBeNull();
});
