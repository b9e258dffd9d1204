import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { blockArbitrary } from './article.arbitrary.ts';
import { blockSchema, type Block } from './block.ts';
import { onlyLinks } from './only-links.ts';
import { blockText } from './text.ts';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A related link without a title says its address, as it then is the link's text. */
const withAddresses = (block: Block): Block => (block.type === 'relatedLinks' ? { ...block, items: block.items.map((item) => ({ ...item, title: item.title || (item.url ?? '') })) } : block);

test('keeping only links leaves paragraphs without marks, and every word of text', () => {
  fc.assert(fc.property(fc.array(blockArbitrary, { maxLength: 5 }), (blocks) => {
    const kept = onlyLinks(blocks);
    z.array(blockSchema).parse(kept);
    expect(kept.every((block) => block.type === 'paragraph')).toBe(true);
    expect(JSON.stringify(kept)).not.toContain('"marks"');
    const written = blocks.filter((block) => block.type !== 'embed');
    expect(words(onlyLinks(written).map(blockText).join('\n'))).toEqual(words(written.map(withAddresses).map(blockText).join('\n')));
  }));
});

test('keeping only links keeps the links of lists, tables and related links', () => {
  const link = { type: 'link' as const, url: 'https://contoh.example/', children: [{ type: 'text' as const, text: 'peta', marks: ['bold' as const] }] };
  const kept = onlyLinks([
    { type: 'list', id: 'a', style: 'bullet', items: [{ children: [link], nested: { style: 'number', items: [{ children: [{ type: 'text', text: 'dalam' }] }] } }] },
    { type: 'table', id: 'b', rows: [{ cells: [{ children: [{ type: 'text', text: 'kota' }] }, { children: [link] }] }] },
    { type: 'relatedLinks', id: 'c', label: null, items: [{ id: 'd', articleId: null, title: 'Berita', url: 'https://contoh.example/b' }] },
  ]);
  const plainLink = { ...link, children: [{ type: 'text', text: 'peta' }] };
  expect(kept).toMatchObject([
    { children: [plainLink] }, { children: [{ text: 'dalam' }] }, { children: [{ text: 'kota | ' }, plainLink] },
    { children: [{ type: 'link', url: 'https://contoh.example/b', children: [{ text: 'Berita' }] }] },
  ]);
});
