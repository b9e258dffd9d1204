import { expect, it } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { textParts } from '../../../shared/article/text-parts.ts';
import { replacementsInText } from '../../../shared/find/find-in-text.ts';
import { FOUND_FIELDS, replaceFound, type Found, type Version } from './found.ts';
import { nearest } from './nearest.ts';

const words = (text: string) => [{ type: 'text' as const, text }];
const blocks: Block[] = [
  { type: 'paragraph', id: 'p', children: words('Taman itu taman.') },
  { type: 'figure', id: 'f', image: null, caption: 'Taman', credit: 'Sari', alt: 'Taman kota' },
  { type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: 'a', title: 'Taman', url: null }] },
];
const version: Version = { fields: { headline: 'Taman', standfirst: 'Sebuah taman' }, blocks };

function findAll(by: string): Found[] {
  const at = (place: Found['place'], text: string): Found[] => replacementsInText(/taman/giu, text, by, false).map((one) => ({ ...one, place, words: text.slice(one.from, one.to) }));
  return [
    ...FOUND_FIELDS.flatMap((field) => at({ kind: 'field', field }, version.fields[field])),
    ...blocks.flatMap((block) => textParts(block).flatMap((text, part) => at({ kind: 'block', blockId: block.id, part }, text))),
  ];
}

it('replaces in fields, text and captions, and gives back only the blocks that change', () => {
  const { fields, blocks: changed, count } = replaceFound(version, findAll('kebun'));
  expect(count).toBe(6);
  expect(fields).toEqual({ headline: 'kebun', standfirst: 'Sebuah kebun' });
  expect(changed).toEqual([
    { ...blocks[0], children: words('kebun itu kebun.') },
    { ...blocks[1], caption: 'kebun', alt: 'kebun kota' },
  ]);
});

it('leaves alone, and does not count, a place whose words are others by now', () => {
  const [block, ...rest] = blocks;
  const now = { ...version, blocks: [{ ...block, children: words('Pasar itu taman.') } as Block, ...rest] };
  const { blocks: changed, count } = replaceFound(now, findAll('kebun').filter(({ place }) => place.kind === 'block' && place.blockId === 'p'));
  expect([count, changed]).toEqual([1, [{ ...block, children: words('Pasar itu kebun.') }]]);
});

it('keeps a headline one line', () => {
  expect(replaceFound(version, findAll('satu\ndua')).fields.headline).toBe('satu dua');
});

it('goes on from where one was, else from the block with the caret, else from the start', () => {
  const found = findAll('x');
  const places = found.map(({ place, from }) => `${place.kind === 'field' ? place.field : place.blockId + String(place.part)} ${from}`);
  expect(places).toEqual(['headline 0', 'standfirst 7', 'p0 0', 'p0 10', 'f0 0', 'f2 0']);
  expect(nearest(found, { place: { kind: 'block', blockId: 'p', part: 0 }, from: 5 }, null, blocks)).toBe(3);
  expect(nearest(found, null, 'f', blocks)).toBe(4);
  expect(nearest(found, null, null, blocks)).toBe(0);
  expect(nearest(found, { place: { kind: 'block', blockId: 'r', part: 0 }, from: 0 }, null, blocks)).toBe(0);
  expect(nearest([], null, 'f', blocks)).toBe(-1);
});
