import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockArbitrary } from './article.arbitrary.ts';
import { blockSchema, type Block } from './block.ts';
import { blockKind } from './block-kind.ts';
import { canonicalInlines } from './canonical-inline.ts';
import { blockFootnotes } from './footnotes.ts';
import { blockText } from './text.ts';
import { TURN_KINDS, turnInto } from './turn-into.ts';

const words = (blocks: readonly Block[]): string[] => (blocks.map(blockText).join('\n').match(/[\p{L}\p{N}\p{S}]+/gu) ?? []).sort();
/** Each as it is stored, wherever it lies. */
const found = (blocks: readonly Block[], pattern: RegExp): string[] => (JSON.stringify(blocks).match(pattern) ?? []).sort();
const linksOf = (blocks: readonly Block[]): string[] => found(blocks, /"type":"link","url":"(?:[^"\\]|\\.)*"/g);
const marksOf = (blocks: readonly Block[]): string[] => found(blocks, /"marks":\[[^\]]*\]|"lang":"[^"]*"/g);
const kind = fc.constantFrom(...TURN_KINDS);

test('no word, mark, language, link or note is lost by turning any block into any kind that it can be', () => {
  let turned = 0;
  fc.assert(fc.property(blockArbitrary, kind, (block, to) => {
    const blocks = turnInto(block, to);
    if (!blocks) return;
    turned += 1;
    for (const one of blocks) expect(blockSchema.parse(one)).toEqual(one);
    expect(blocks[0]).toMatchObject({ id: block.id });
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    if (block.type !== 'factBox') expect(blockKind(blocks[0] as Block)).toBe(to);
    expect(words(blocks)).toEqual(words([block]));
    // Neighbouring lines that are joined keep their break between them, so that nothing is merged.
    expect(linksOf(blocks)).toEqual(linksOf([block]));
    expect(marksOf(blocks)).toEqual(marksOf([block]));
    expect(blocks.flatMap(blockFootnotes)).toEqual(blockFootnotes(block));
    for (const one of blocks) if ('children' in one) expect(canonicalInlines(one.children)).toEqual(one.children);
  }), { numRuns: 500 });
  expect(turned).toBeGreaterThan(150);
});

test('a block of words can be every other kind, and a card none', () => {
  fc.assert(fc.property(blockArbitrary, (block) => {
    const possible = TURN_KINDS.filter((to) => turnInto(block, to) !== null);
    if (['paragraph', 'heading', 'quote', 'pullQuote'].includes(block.type)) expect(possible).toEqual(TURN_KINDS.filter((to) => to !== blockKind(block)));
    else if (block.type === 'factBox') expect(possible).toEqual(['paragraph']);
    else if (block.type !== 'list') expect(possible).toEqual([]);
  }));
});

const text = (words: string) => [{ type: 'text' as const, text: words }];
const shopping: Block = {
  type: 'list', id: 'l', style: 'check', items: [
    { children: text('Sayur'), checked: true, nested: { style: 'check', items: [{ children: text('Bayam'), checked: true, nested: { style: 'number', items: [{ children: text('Merah') }] } }] } },
    { children: text('Buah') },
  ],
};

test('a list keeps its depth as another list, gives a paragraph an item, a line of a quote an item, and no heading', () => {
  expect(turnInto(shopping, 'bullet')).toEqual([{
    type: 'list', id: 'l', style: 'bullet', items: [
      { children: text('Sayur'), nested: { style: 'bullet', items: [{ children: text('Bayam'), nested: { style: 'number', items: [{ children: text('Merah') }] } }] } },
      { children: text('Buah') },
    ],
  }]);
  expect(turnInto(shopping, 'paragraph')?.map(blockText)).toEqual(['Sayur', 'Bayam', 'Merah', 'Buah']);
  expect(turnInto(shopping, 'quote')?.map(blockText)).toEqual(['Sayur\nBayam\nMerah\nBuah']);
  expect(turnInto(shopping, 'heading2')).toBeNull();
  expect(turnInto({ type: 'list', id: 'l', style: 'number', items: [{ children: text('Satu') }] }, 'heading3')).toEqual([{ type: 'heading', id: 'l', level: 3, children: text('Satu') }]);
});

test('who said it stays with a quotation, and stands behind it where there is no place for a name', () => {
  const quote: Block = { type: 'quote', id: 'q', children: text('Kami tidak pindah.'), attribution: 'Siti' };
  expect(turnInto(quote, 'pullQuote')).toEqual([{ ...quote, type: 'pullQuote' }]);
  expect(turnInto(quote, 'heading4')).toMatchObject([{ type: 'heading', level: 4, id: 'q' }, { type: 'paragraph', children: text('— Siti') }]);
});
