import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockArbitrary } from './article.arbitrary.ts';
import type { Block } from './block.ts';
import type { Inline } from './inline.ts';
import { blockText } from './text.ts';
import { mapTextParts, textParts } from './text-parts.ts';

const same = { inlines: <T>(children: T): T => children, plain: (text: string) => text };
const loud = { inlines: same.inlines, plain: (text: string, part: number) => `${text}#${part}` };

it('leaves every block as it is where nothing is done to its words', () => {
  fc.assert(fc.property(blockArbitrary, (block) => { expect(mapTextParts(block, same)).toEqual(block); }));
});

it('finds every word that a reader sees, but for the titles of other articles', () => {
  fc.assert(fc.property(blockArbitrary.filter(({ type }) => type !== 'relatedLinks'), (block) => {
    const parts = textParts(block).join(' ');
    for (const word of blockText(block).split(/\s+/)) expect(parts).toContain(word);
  }));
});

it('counts a list depth first, and a quotation before who said it', () => {
  const list: Block = { type: 'list', id: 'l', style: 'bullet', items: [
    { children: [{ type: 'text', text: 'satu' }], nested: { style: 'number', items: [{ children: [{ type: 'text', text: 'dua' }] }] } },
    { children: [{ type: 'text', text: 'tiga' }] },
  ] };
  expect(textParts(list)).toEqual(['satu', 'dua', 'tiga']);
  expect(textParts({ type: 'quote', id: 'q', children: [{ type: 'text', text: 'Ya' }], attribution: 'Sari' })).toEqual(['Ya', 'Sari']);
});

it('counts notes last, in the order in which they are referred to, so that what they stand in keeps its number', () => {
  const note = (text: string): Inline => ({ type: 'footnote', id: text, children: [{ type: 'text', text }] });
  const quote: Block = { type: 'quote', id: 'q', children: [{ type: 'text', text: 'Ya' }, note('satu'), { type: 'text', text: 'h' }, note('dua')], attribution: 'Sari' };
  expect(textParts(quote)).toEqual(['Yah', 'Sari', 'satu', 'dua']);
  const louder = mapTextParts(quote, { ...same, inlines: (children, part) => children.map((child) => (child.type === 'text' ? { ...child, text: `${child.text}#${part}` } : child)) });
  expect(textParts(louder)).toEqual(['Ya#0h#0', 'Sari', 'satu#2', 'dua#3']);
});

it('keeps the number of a run where what stands before it is empty', () => {
  const quote: Block = { type: 'quote', id: 'q', children: [] };
  expect(textParts(quote)).toEqual(['', '']);
  expect(mapTextParts(quote, loud)).toEqual({ ...quote, attribution: '#1' });
  const figure: Block = { type: 'figure', id: 'f', image: null, caption: '', credit: 'Sari', alt: '' };
  expect(mapTextParts(figure, loud)).toEqual({ ...figure, caption: '#0', credit: 'Sari#1', alt: '#2' });
  const decorative: Block = { ...figure, alt: 'TK', decorative: true };
  expect(mapTextParts(decorative, loud)).toEqual({ ...decorative, caption: '#0', credit: 'Sari#1' });
});

it('leaves a title that comes from the library alone', () => {
  const block: Block = { type: 'relatedLinks', id: 'r', label: null, items: [
    { id: 'a', articleId: 'x', title: 'Taman', url: null }, { id: 'b', articleId: null, title: 'Pasar', url: null },
  ] };
  expect(textParts(block)).toEqual(['Pasar']);
});
