import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newArticle } from '../../article/article.ts';
import { blockArbitrary } from '../../article/article.arbitrary.ts';
import type { Block } from '../../article/block.ts';
import { publishedBody } from '../../article/published-body.ts';
import { umumId } from '../../house-style/umum-id.ts';
import { markdownToBlocks } from '../../import/markdown/markdown-to-blocks.ts';
import { markdownExport } from './markdown.ts';

const empty = newArticle('id', 'umum-id', '2026-11-23T10:42:00.000Z');
const written = (body: Block[], fields = {}): string => markdownExport(publishedBody({ ...empty, fields: { ...empty.fields, ...fields }, body }), umumId);
const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'p', children: [{ type: 'text', text }] });

test('the story stands in Markdown with headline, dateline, labels and credit', () => {
  const image = { hash: 'a'.repeat(64), mediaType: 'image/jpeg' as const, width: 4, height: 3 };
  expect(written([
    paragraph('Warga *datang*.'), { type: 'heading', id: 'h', level: 2, children: [{ type: 'text', text: 'Sore' }] },
    { type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: null, title: 'Kali [bersih]', url: 'https://contoh.id/kali' }] },
    { type: 'figure', id: 'f', image, alt: 'Taman', caption: 'Taman kota', credit: 'Rina' },
    { type: 'figure', id: 'g', image, alt: 'Hiasan', decorative: true, caption: '', credit: '' },
    { type: 'table', id: 't', rows: [{ cells: [{ children: [{ type: 'text', text: 'a|b' }], colspan: 2 }] }, { cells: [{ children: [] }, { children: [{ type: 'text', text: '2' }] }] }] },
    { type: 'list', id: 'l', style: 'number', items: [{ children: [{ type: 'text', text: 'satu' }], nested: { style: 'bullet', items: [{ children: [{ type: 'text', text: 'dalam' }] }] } }] },
  ], { headline: 'Taman dibuka', dateline: { agency: null, place: 'JAKARTA', separator: ' - ' } })).toBe(`# Taman dibuka

JAKARTA - Warga \\*datang\\*.

## Sore

Baca juga: [Kali \\[bersih\\]](https://contoh.id/kali)

![Taman](images/${'a'.repeat(64)}-4.jpg)

Taman kota Foto: Rina

![](images/${'a'.repeat(64)}-4.jpg)

|      |   |
| ---- | - |
| a\\|b |   |
|      | 2 |

1. satu
   - dalam
`);
});

test('words keep what looks like Markdown, through Markdown and back', () => {
  const words = fc.array(fc.constantFrom('*', '_', '# ', '1. ', '- ', '`', '[a](b)', '<b>', '&amp;', '|', '~~', 'kata', ' ', '\\', '!', '> ', '---', 'https://contoh.id'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  fc.assert(fc.property(words, (text) => {
    const [block] = markdownToBlocks(written([paragraph(text)])).blocks;
    const said = block?.type === 'paragraph' ? block.children.map((child) => (child.type === 'text' ? child.text : child.type === 'link' ? child.children.map((one) => (one.type === 'text' ? one.text : '')).join('') : '\n')).join('') : '';
    expect(said).toBe(text);
  }), { numRuns: 500 });
});

test('a footnote goes to Markdown and comes back', () => {
  const noted: Block = { type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Luas' }, { type: 'footnote', id: 'n', children: [{ type: 'text', text: 'BPS, 2025.' }] }, { type: 'text', text: ' sekali.' }] };
  expect(written([noted])).toBe('Luas[^1] sekali.\n\n[^1]: BPS, 2025.\n');
  expect(markdownToBlocks(written([noted])).blocks).toMatchObject([{ children: [{ text: 'Luas' }, { type: 'footnote', children: [{ text: 'BPS, 2025.' }] }, { text: ' sekali.' }] }]);
});

test('any block can be written', () => {
  fc.assert(fc.property(fc.array(blockArbitrary, { maxLength: 4 }), (blocks) => {
    expect(typeof written(blocks.map((block, index) => ({ ...block, id: `b${index}` })))).toBe('string');
  }));
});
