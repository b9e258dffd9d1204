import { expect, it } from 'vitest';
import type { Block } from '../article/block.ts';
import { textParts } from '../article/text-parts.ts';
import { replacementsInText } from './find-in-text.ts';
import { FOUND_FIELDS, replaceFound, type Found, type Version } from './found.ts';

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

it('takes places in any order, and of two that reach into each other the first', () => {
  const paragraph: Version = { fields: { headline: '', standfirst: '' }, blocks: [{ type: 'paragraph', id: 'p', children: words('satu dua') }] };
  const at = (from: number, to: number): Found => ({ place: { kind: 'block', blockId: 'p', part: 0 }, from, to, words: 'satu dua'.slice(from, to), text: 'x' });
  const { blocks: changed, count } = replaceFound(paragraph, [at(5, 8), at(2, 6), at(0, 4)]);
  expect([count, changed]).toEqual([2, [{ type: 'paragraph', id: 'p', children: words('x x') }]]);
});
