import { expect, test } from 'vitest';
import { builtInHouseStyles } from '../house-style/built-in.ts';
import { umumId } from '../house-style/umum-id.ts';
import { blocksHtml } from '../export/html/blocks.ts';
import { htmlPage } from '../export/html/page.ts';
import { scaledFiles } from '../export/html/picture-file.ts';
import { markdownExport } from '../export/markdown/markdown.ts';
import { textExport } from '../export/text/text.ts';
import { htmlToBlocks } from '../import/html/html-to-blocks.ts';
import { readFile } from '../import/file.ts';
import { newArticle } from './article.ts';
import { blockSchema, type Block } from './block.ts';
import { publishedBody } from './published-body.ts';

const figure: Block = { type: 'figure', id: 'f', image: null, alt: 'Perahu', caption: 'Di kali', credit: '' };
const image = { hash: 'a'.repeat(64), mediaType: 'image/jpeg' as const, width: 400, height: 300 };

test('a picture may say where it was seen, on the web and nowhere else; one of before this says nothing', () => {
  expect(blockSchema.parse(figure)).toEqual(figure);
  const of = (url: string): Block => ({ ...figure, source: { url } });
  for (const url of ['https://foto.example/a.jpg', 'HTTP://foto.example', 'https://foto.example:8443/a?b=c#d']) expect(blockSchema.parse(of(url))).toEqual(of(url));
  for (const url of ['', '/a.jpg', '//foto.example/a', 'mailto:a@foto.example', 'javascript:alert(1)', 'java\nscript:alert(1)', 'file:///a', 'data:image/png;base64,AA', 'https://', 'https:a', `https://foto.example/${'a'.repeat(4096)}`]) {
    expect(blockSchema.safeParse(of(url)).success, url).toBe(false);
  }
  expect(blockSchema.safeParse({ ...figure, source: { url: 'https://foto.example/', cookie: 'a' } }).success).toBe(false);
  const gallery = (url: string): Block => ({ type: 'gallery', id: 'g', caption: '', pictures: [{ id: 'a', image, alt: '', caption: '', credit: '' }, { id: 'b', image: null, alt: '', caption: '', credit: '', source: { url } }] });
  expect(blockSchema.parse(gallery('https://foto.example/a.jpg'))).toEqual(gallery('https://foto.example/a.jpg'));
  expect(blockSchema.safeParse(gallery('javascript:alert(1)')).success).toBe(false);
});

test('no reader is told where a picture was seen', () => {
  const canary = 'kenari.example';
  const blank = newArticle('id', 'umum-id', '2026-11-23T10:42:00.000Z');
  const source = { url: `https://${canary}/a.jpg` };
  const place = { image: null, alt: '', credit: '', source };
  const body: Block[] = [
    { ...figure, source }, { ...figure, id: 'g', image, source },
    { type: 'gallery', id: 'h', caption: 'Semua', pictures: [{ ...place, id: 'a', caption: 'Hulu' }, { ...place, id: 'b', caption: '' }, { ...place, id: 'c', image, caption: '' }] },
  ];
  const published = publishedBody({ ...blank, fields: { ...blank.fields, headline: 'Taman' }, body });
  expect(JSON.stringify(body)).toContain(canary);
  expect(published.blocks).toMatchObject([{ id: 'f' }, { id: 'g' }, { pictures: [{ id: 'a' }, { id: 'c' }] }]);
  for (const out of [
    JSON.stringify(published), htmlPage(published, umumId, { version: '0', pictureFiles: scaledFiles }), blocksHtml(published.blocks, umumId, 'id'), blocksHtml(body, umumId, 'id'), textExport(published, umumId), markdownExport(published, umumId),
  ]) expect(out).not.toContain(canary);
});

test('pastes and files keep the place of a picture elsewhere with its address', () => {
  const url = 'https://foto.example/taman.jpg?w=800';
  expect(htmlToBlocks(`<p>a</p><img src="${url}"><img src="//foto.example/b.jpg" alt="b"><img src="file:///c.jpg"><img src="https://[x" alt="d">`, { keepsPictures: true }).blocks).toMatchObject([
    {}, { type: 'figure', image: null, source: { url } }, { type: 'figure', alt: 'b' }, { type: 'figure', alt: 'd' },
  ]);
  const sources = (blocks: readonly Block[]): unknown[] => blocks.flatMap((block) => (block.type === 'figure' ? [block.source?.url] : []));
  expect(sources(htmlToBlocks('<img src="//foto.example/b.jpg" alt="b"><img src="data:image/png;base64,AA==">', { keepsPictures: true }).blocks)).toEqual([undefined, undefined]);
  const read = (name: string, text: string) => readFile({ name, bytes: new TextEncoder().encode(text), format: 'auto', houseStyles: builtInHouseStyles, houseStyle: null, now: '2026-11-23T10:42:00.000Z' });
  const words = 'Warga menyambut taman baru di tepi kali yang dibuka pagi ini oleh wali kota bersama anak-anak.';
  for (const { article, notes } of [
    read('laman.html', `<!doctype html><title>Taman</title><article><h1>Taman</h1><p>${words}</p><figure><img src="${url}"><figcaption>Kali</figcaption></figure><p>${words}</p></article>`), read('laman.md', `# Taman\n\n${words}\n\n![Kali](${url})\n`),
  ]) {
    expect(sources(article.body)).toEqual([url]);
    expect(notes).toContainEqual({ code: 'remoteImage', text: url });
  }
});
