import { expect, test } from 'vitest';
import { newArticle } from '../article/article.ts';
import type { Block, GalleryPicture } from '../article/block.ts';
import { blockLines } from '../article/block-lines.ts';
import { publishedBody } from '../article/published-body.ts';
import { blockText } from '../article/text.ts';
import { mapTextParts, textParts } from '../article/text-parts.ts';
import { checkArticle } from '../checks/check.ts';
import { umumId } from '../house-style/umum-id.ts';
import { blocksHtml } from './html/blocks.ts';
import { htmlPage } from './html/page.ts';
import { scaledFiles } from './html/picture-file.ts';
import { markdownExport } from './markdown/markdown.ts';
import { blocksText } from './text/blocks.ts';

const picture = (letter: string, words: Partial<GalleryPicture>): GalleryPicture => ({
  id: letter, image: { hash: letter.repeat(64), mediaType: 'image/jpeg', width: 400, height: 300 }, alt: '', caption: '', credit: '', ...words,
});
const gallery: Block = {
  type: 'gallery', id: 'g', caption: 'Pembukaan taman',
  pictures: [picture('a', { alt: 'Anak-anak', caption: 'Pagi', credit: 'Sari' }), picture('b', { alt: 'Tak terpakai', decorative: true, caption: 'Sore' }), picture('c', {})],
};
const blank = newArticle('id', 'umum-id', '2026-11-23T10:42:00.000Z');
const article = { ...blank, body: [gallery] };
const body = publishedBody(article);

test('a gallery is a list of figures with a caption to all of them, on the page', () => {
  const html = htmlPage(body, umumId, { version: '0', pictureFiles: scaledFiles });
  const [shown = ''] = /<figure class="gallery">[^]*<\/ul><figcaption>.*<\/figcaption><\/figure>/.exec(html) ?? [];
  expect(shown.match(/<li>/g)).toHaveLength(3);
  expect(shown.match(/ alt="[^"]*"/g)).toEqual([' alt="Anak-anak"', ' alt=""', ' alt=""']);
  expect(shown).toMatch(/Pagi[^]*Foto<[^]*Sari[^]*Sore[^]*Pembukaan taman/);
  expect(html).toContain(`images/${'a'.repeat(64)}-400.jpg`);
});

test('a copy, a text and Markdown have its words in order, and no picture that nobody could get at', () => {
  expect(blocksHtml([gallery], umumId, 'id')).not.toContain('<img');
  expect(blocksText([gallery], umumId)).toBe('Pagi\nFoto: Sari\nSore\nPembukaan taman');
  expect(markdownExport(body, umumId)).toBe([
    `![Anak-anak](images/${'a'.repeat(64)}-400.jpg)`, 'Pagi Foto: Sari', `![](images/${'b'.repeat(64)}-400.jpg)`, 'Sore', `![](images/${'c'.repeat(64)}-400.jpg)`, 'Pembukaan taman', '',
  ].join('\n\n').replace(/\n\n$/, '\n'));
});

test('every run of its words is found, in reading order, and can be changed', () => {
  expect(textParts(gallery)).toEqual(['Pagi', 'Sari', 'Anak-anak', 'Sore', '', '', '', '', 'Pembukaan taman']);
  const loud = mapTextParts(gallery, { inlines: (children) => children, plain: (text, part) => `${text}#${part}` });
  expect(loud).toMatchObject({ caption: 'Pembukaan taman#8', pictures: [{ caption: 'Pagi#0', alt: 'Anak-anak#2' }, { caption: 'Sore#3', alt: 'Tak terpakai' }, { alt: '#7' }] });
  expect(blockText(gallery)).toBe('Pagi\nSari\nSore\nPembukaan taman');
  expect(blockLines(gallery).flat()).toHaveLength(4);
});

test('each of its pictures is checked, and an empty one is missed', () => {
  const found = (block: Block): string[] => checkArticle({ ...blank, body: [block] }, umumId, { now: blank.createdAt }).filter(({ blockId }) => blockId === 'g').map(({ code }) => code);
  expect(found(gallery)).toEqual(['figureWithoutAlt', 'figureWithoutCredit', 'figureWithoutCredit']);
  expect(found({ ...gallery, pictures: [] })).toEqual(['figureWithoutImage']);
  expect(found({ ...gallery, pictures: [picture('a', { image: null, source: { url: 'https://foto.example/a.jpg' } })] })).toEqual(['figureWithoutImage']);
  expect(publishedBody({ ...blank, body: [{ type: 'gallery', id: 'g', pictures: [], caption: '' }] }).blocks).toEqual([]);
});
