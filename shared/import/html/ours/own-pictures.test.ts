import { expect, it } from 'vitest';
import { newArticle, type Article } from '../../../article/article.ts';
import type { Block, Image } from '../../../article/block.ts';
import { publishedBody } from '../../../article/published-body.ts';
import { htmlPage } from '../../../export/html/page.ts';
import { originalFile, scaledFiles } from '../../../export/html/picture-file.ts';
import { umumId } from '../../../house-style/umum-id.ts';
import { readFile } from '../../file.ts';

const figure = (mediaType: Image['mediaType'], digit: string): Block => ({ type: 'figure', id: `f-${digit}`, image: { hash: digit.repeat(64), mediaType, width: 800, height: 600 }, alt: `Taman ${digit}`, caption: '', credit: '' });

function exported(body: Block[], pictureFiles = scaledFiles, canonicalUrl = 'https://contoh.example/kota/judul'): string {
  const blank = newArticle('id', 'umum-id', '2026-11-23T10:42:00.000Z');
  return htmlPage(publishedBody({ ...blank, fields: { ...blank.fields, headline: 'Judul', canonicalUrl }, body }), umumId, { version: '1', pictureFiles });
}

function read(page: string): Article {
  return readFile({ name: 'laman.html', bytes: new TextEncoder().encode(page), format: 'auto', houseStyles: [umumId], houseStyle: umumId, now: '2026-11-23T10:42:00.000Z' }).article;
}

const sources = ({ body }: Article): unknown[] => body.flatMap((block) => (block.type === 'figure' ? [[block.alt, block.source?.url]] : []));

it('each kind of file that is laid beside a page has its address there', () => {
  const body = [figure('image/jpeg', 'a'), figure('image/png', 'b'), figure('image/webp', 'c'), figure('image/gif', 'd'), figure('image/avif', 'e')];
  for (const files of [scaledFiles, originalFile]) {
    const names = body.flatMap((block) => (block.type === 'figure' && block.image ? [[block.alt, `https://contoh.example/kota/${files(block.image).at(-1)?.source ?? ''}`]] : []));
    expect(sources(read(exported(body, files)))).toEqual(names);
  }
});

it.each([' ', '#', '?a', '.', 'foto.jpg', 'images/foto.jpg', '../images/b.jpg'])('a picture on a page of ours that is at "%s", where no export lays one, keeps only its place', (source) => {
  const page = exported([figure('image/jpeg', 'a')]).replace(/ src="images[^"]*"/, ` src="${source}"`);
  expect(page).toContain(` src="${source}"`);
  expect(sources(read(page))).toEqual([['Taman a', undefined]]);
});

it('a long address of a page of ours is not repeated in as many pictures as were written into it', () => {
  const page = exported([figure('image/jpeg', 'a')], scaledFiles, `https://contoh.example/${'a'.repeat(3900)}/judul`);
  expect(sources(read(page))).toEqual([['Taman a', expect.stringContaining('/images/aaaa') as unknown]]);
  for (const source of ['?a', `images/${'a'.repeat(64)}-800.jpg`]) {
    const grown = page.replace('</figure>', `</figure>${`<img src="${source}" alt="x">`.repeat(2000)}`);
    const article = read(grown);
    expect(sources(article)).toHaveLength(2001);
    expect(JSON.stringify(article).length).toBeLessThan(grown.length * 3);
  }
});
