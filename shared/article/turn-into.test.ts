import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockArbitrary } from './article.arbitrary.ts';
import { blockSchema, type Block } from './block.ts';
import { blockKind, TURN_KINDS } from './block-kind.ts';
import { canonicalInlines } from './canonical-inline.ts';
import { blockFootnotes } from './footnotes.ts';
import { blockText } from './text.ts';
import { turnInto } from './turn-into.ts';

const words = (blocks: readonly Block[]): string[] => (blocks.map(blockText).join('\n').match(/[\p{L}\p{N}\p{S}]+/gu) ?? []).sort();
/** Each as it is stored, wherever it lies. */
const found = (blocks: readonly Block[], pattern: RegExp): string[] => (JSON.stringify(blocks).match(pattern) ?? []).sort();
const linksOf = (blocks: readonly Block[]): string[] => found(blocks, /"type":"link","url":"(?:[^"\\]|\\.)*"/g);
const marksOf = (blocks: readonly Block[]): string[] => found(blocks, /"marks":\[[^\]]*\]|"lang":"[^"]*"/g);
const picturesOf = (blocks: readonly Block[]): string[] => found(blocks, /"image":(?:null|\{[^}]*\})|"alt":"(?:[^"\\]|\\.)*"|"decorative":true|"source":\{[^}]*\}/g);
const isCard = (block: Block): boolean => ['factBox', 'table', 'embed', 'relatedLinks', 'figure', 'gallery', 'rule'].includes(block.type);
/** With what a card says that its own text leaves out, and a line between the cells of a row. */
function wordsOf(block: Block): string[] {
  const more = block.type === 'relatedLinks' ? [block.label ?? '', ...block.items.map(({ title, url }) => (title === '' ? url ?? '' : ''))]
    : block.type === 'embed' ? [block.title === '' ? block.url : '']
      : block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.slice(1).map(() => '|')) : [];
  return [...words([block]), ...more.flatMap((line) => line.match(/[\p{L}\p{N}\p{S}]+/gu) ?? [])].sort();
}
function linksIn(block: Block): string[] {
  const urls = block.type === 'embed' ? [block.url] : block.type === 'relatedLinks' ? block.items.flatMap(({ url }) => url ?? []) : [];
  return [...linksOf([block]), ...urls.map((url) => `"type":"link","url":${JSON.stringify(url)}`)].sort();
}
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
    if (!isCard(block)) expect(blockKind(blocks[0] as Block)).toBe(to);
    expect(words(blocks)).toEqual(wordsOf(block));
    // Neighbouring lines that are joined keep their break between them, so that nothing is merged.
    expect(linksOf(blocks)).toEqual(linksIn(block));
    expect(marksOf(blocks)).toEqual(marksOf([block]));
    expect(picturesOf(blocks)).toEqual(picturesOf([block]));
    expect(blocks.flatMap(blockFootnotes)).toEqual(blockFootnotes(block));
    for (const one of blocks) if ('children' in one) expect(canonicalInlines(one.children)).toEqual(one.children);
  }), { numRuns: 500 });
  expect(turned).toBeGreaterThan(150);
});

test('a block of words can be every other kind of words, and a card what can say it', () => {
  const ofCards: Partial<Record<Block['type'], readonly string[][]>> = {
    factBox: [['paragraph']], table: [['paragraph']], embed: [['paragraph']], relatedLinks: [['paragraph', 'bullet'], ['paragraph']], figure: [['gallery']], gallery: [['figure'], []], rule: [[]],
  };
  fc.assert(fc.property(blockArbitrary, (block) => {
    const possible = TURN_KINDS.filter((to) => turnInto(block, to) !== null);
    if (['paragraph', 'heading', 'quote', 'pullQuote'].includes(block.type)) expect(possible).toEqual(TURN_KINDS.filter((to) => to !== blockKind(block) && to !== 'figure' && to !== 'gallery'));
    else if (block.type !== 'list') expect(ofCards[block.type]).toContainEqual(possible);
  }));
});

test('a card becomes words that lead where it led, a gallery its pictures with what is said of all of them behind', () => {
  const link = (words: string, url: string, articleId?: string) => ({ type: 'link', url, ...(articleId && { articleId }), children: text(words) });
  expect(turnInto({ type: 'embed', id: 'e', url: 'https://youtu.be/a', title: '' }, 'paragraph')).toEqual([{ type: 'paragraph', id: 'e', children: [link('https://youtu.be/a', 'https://youtu.be/a')] }]);
  const related: Block = { type: 'relatedLinks', id: 'r', label: 'Baca juga:', items: [
    { id: 'one', articleId: 'a', title: 'Taman dibuka', url: 'https://contoh.example/taman' }, { id: 'two', articleId: null, title: 'Tanpa alamat', url: null },
  ] };
  const items = [{ children: [link('Taman dibuka', 'https://contoh.example/taman', 'a')] }, { children: text('Tanpa alamat') }];
  expect(turnInto(related, 'bullet')).toMatchObject([{ type: 'paragraph', id: 'r', children: text('Baca juga:') }, { type: 'list', style: 'bullet', items }]);
  expect(turnInto({ ...related, label: null }, 'bullet')).toEqual([{ type: 'list', id: 'r', style: 'bullet', items }]);
  const row = (...cells: string[]) => ({ cells: cells.map((words) => ({ children: words === '' ? [] : text(words) })) });
  expect(turnInto({ type: 'table', id: 't', caption: 'Suhu', rows: [row('Kota', 'Suhu'), row('Bandung', '')] }, 'paragraph')).toMatchObject([
    { id: 't', children: text('Suhu') }, { children: text('Kota | Suhu') }, { children: text('Bandung | ') },
  ]);
  const picture = (id: string) => ({ id, image: null, alt: `alt ${id}`, caption: `caption ${id}`, credit: '' });
  expect(turnInto({ type: 'gallery', id: 'g', pictures: [picture('a'), picture('b')], caption: 'Semua' }, 'figure')).toMatchObject([
    { type: 'figure', id: 'g', alt: 'alt a', caption: 'caption a' }, { type: 'figure', alt: 'alt b' }, { type: 'paragraph', children: text('Semua') },
  ]);
  expect(turnInto({ type: 'figure', width: 'wide', ...picture('f') }, 'gallery')).toMatchObject([{ type: 'gallery', id: 'f', pictures: [{ alt: 'alt f', caption: 'caption f' }], caption: '' }]);
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
