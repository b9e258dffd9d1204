import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleSchema } from '../../article/article.ts';
import { blockText } from '../../article/text.ts';
import { placeholdersOf } from '../../checks/placeholders.ts';
import { builtInHouseStyles } from '../../house-style/built-in.ts';
import { readFile } from '../file.ts';

const read = (text: string, name = 'naskah.md') => readFile({ name, bytes: new TextEncoder().encode(text), format: 'auto', houseStyles: builtInHouseStyles, houseStyle: null, now: '2026-11-23T03:42:00.000Z' });

const STORY = `---
title: "Panen Jeruk di Lereng Wirasa"
description: Warga memanen lebih awal.
author:
  - Rina Pertiwi
  - name: Adi Nugroho
editor: Lia Anggraini
date: 2026-11-20T08:30:00+07:00
lang: id
tags: [jeruk, panen]
cover: /foto/jeruk.jpg
draft: true
---
# Panen Jeruk di Lereng Wirasa

JAKARTA - Warga **memanen** jeruk[^1].

Baca juga: [Harga Jeruk Naik](https://contoh.example/jeruk)

![Keranjang](foto/keranjang.jpg)

[^1]: Dinas Pertanian.
`;

it('a Markdown file is an article, its front matter the fields; what has no place is told', () => {
  const { article, notes } = read(STORY);
  expect(articleSchema.safeParse(article).error).toBeUndefined();
  expect(article.fields).toMatchObject({
    headline: 'Panen Jeruk di Lereng Wirasa', headlineIsWorking: false, standfirst: 'Warga memanen lebih awal.', language: 'id', tags: ['jeruk', 'panen'], publishedAt: '2026-11-20T01:30:00.000Z', stage: 'draft',
    dateline: { place: 'JAKARTA' }, byline: [{ name: 'Rina Pertiwi', role: 'reporter' }, { name: 'Adi Nugroho', role: 'reporter' }, { name: 'Lia Anggraini', role: 'editor' }],
  });
  expect(article.body).toMatchObject([
    { type: 'paragraph', children: [{ text: 'Warga ' }, { text: 'memanen', marks: ['bold'] }, { text: ' jeruk' }, { type: 'footnote', children: [{ text: 'Dinas Pertanian.' }] }, { text: '.' }] },
    { type: 'relatedLinks', items: [{ title: 'Harga Jeruk Naik', url: 'https://contoh.example/jeruk' }] }, { type: 'figure', alt: 'Keranjang' },
  ]);
  expect(notes).toEqual([{ code: 'frontMatter', text: 'cover: /foto/jeruk.jpg' }, { code: 'frontMatter', text: 'draft: true' }, { code: 'localImage', text: 'foto/keranjang.jpg' }]);
});

it('a first heading is the headline; another title above it leaves it in the text', () => {
  expect(read('Alinea dulu.\n\n# Judul Besar\n\nIsi.').article.fields.headline).toBe('Judul Besar');
  expect(read('## Judul Kecil\n\nIsi.').article.fields).toMatchObject({ headline: 'Judul Kecil', headlineIsWorking: false });
  expect(read('Alinea saja, tanpa judul.').article.fields.headlineIsWorking).toBe(true);
  const { article } = read('---\ntitle: Judul Satu\n---\n# Judul Dua\n\nIsi.');
  expect(article.fields.headline).toBe('Judul Satu');
  expect(article.body.map(blockText)).toEqual(['Judul Dua', 'Isi.']);
});

it('front matter that is none, or that is built to do harm, loses nothing', () => {
  expect(read('---\nBagian satu.\n\n---\n\nBagian dua.').article.body.map(blockText).join(' ')).toContain('Bagian satu.');
  const broken = read('---\ntitle: "tak ditutup\n---\nIsi.');
  expect(broken.notes.map(({ code }) => code)).toContain('frontMatterUnread');
  expect(JSON.stringify(broken.article)).toContain('tak ditutup');
  for (const yaml of [`a: ${'['.repeat(15_000)}`, `a: ${'{b: '.repeat(5000)}`, 'a: &x [1]\nb: [*x, *x]', '__proto__: {x: 1}\nconstructor: y', 'title: !!js/function "x"', `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]`, 'title:\nauthor: []\ndate: besok\nlang: "???"\nslug: A B\nurl: javascript:alert(1)', `author: ${'x'.repeat(300)}`]) {
    const { article } = read(`---\n${yaml}\n---\nIsi naskah.`);
    expect(articleSchema.safeParse(article).error).toBeUndefined();
    expect(article.body.map(blockText).join(' ')).toContain('Isi naskah.');
  }
  const { notes } = read('---\ndate: besok\nurl: javascript:alert(1)\ndeskripsi lain: x\n---\nIsi.');
  expect(notes).toEqual(expect.arrayContaining([{ code: 'frontMatter', text: 'date: besok' }, { code: 'frontMatter', text: 'url: javascript:alert(1)' }, { code: 'frontMatter', text: 'deskripsi lain: x' }]));
});

it.each(['id', 'en'])('front matter that is no YAML stands word for word above a text in %s, which is read as if it were not there, and stops each export', (language) => {
  const { article, notes } = read(`---\ntitle: "tak ditutup\nlang: ${language}\n# Jangan sebut *sumber* kita\ntags:\n  - banjir\n---\n# Judul\n\nJAKARTA - Isi.`);
  const kept = article.body.slice(0, -1);
  expect(kept.map(blockText)).toEqual(['[TK] title: "tak ditutup', `[TK] lang: ${language}`, '[TK] # Jangan sebut *sumber* kita', '[TK] tags:', '[TK]   - banjir']);
  expect(new Set(placeholdersOf({ ...article, fields: { ...article.fields, language } }).map(({ blockId }) => blockId))).toEqual(new Set(kept.map(({ id }) => id)));
  expect(article.fields).toMatchObject({ headline: 'Judul', dateline: { place: 'JAKARTA' } });
  expect(article.body.map(blockText).at(-1)).toBe('Isi.');
  expect(notes).toContainEqual({ code: 'frontMatterUnread', text: '' });
  expect(read('---\ntitle: "hanya ini\n---\n').article.body.map(blockText)).toEqual(['[TK] title: "hanya ini']);
});

it.each([['\n', '\n'], ['', ''], ['', '\n'], ['\n', '']])('the first part of a story between two rules is read as the rest of it, though somebody says something behind a colon', (above, below) => {
  const part = 'JAKARTA - Air **naik** cepat, kata [dinas](https://contoh.example/dinas).\n\n![Banjir](https://contoh.example/banjir.jpg)\n\nSaksi berkata: "Kami naik ke atap.\nTanya: sejak kapan? https://contoh.example: di sini\nhttps://contoh.example/lain';
  const { article, notes } = read(`---\n${above}${part}\n${below}---\n\nBagian dua.`);
  expect(notes.map(({ code }) => code)).not.toContain('frontMatterUnread');
  expect(article.fields.dateline).toMatchObject({ place: 'JAKARTA' });
  expect(article.body.map(({ type }) => type)).toEqual(['rule', 'paragraph', 'figure', 'paragraph', 'rule', 'paragraph']);
  expect(article.body[1]).toMatchObject({ children: [{ text: 'Air ' }, { text: 'naik', marks: ['bold'] }, { text: ' cepat, kata ' }, { type: 'link', url: 'https://contoh.example/dinas' }, { text: '.' }] });
  expect(article.body.map(blockText).join(' ')).toMatch(/^[^[]*Saksi berkata: "Kami naik ke atap\.[^[]*Bagian dua\.$/);
});

it.each(['title: "tak ditutup', 'TITLE: "tak ditutup', '"title": "tak ditutup', 'Catatan untuk Rina: jangan\n\nPublish-Date: [', 'sumberKita: "Budi', '_x: [', 'isi: |\n\tx'])('what has a key is front matter, though it cannot be read, and so is each line beside: %j', (yaml) => {
  const { article, notes } = read(`---\n${yaml}\n  Sumber: **Budi**\n---\nIsi.`);
  expect(notes.map(({ code }) => code)).toContain('frontMatterUnread');
  expect(article.body.map(blockText)).toEqual([...yaml.split('\n').filter((line) => line !== '').map((line) => `[TK] ${line.replace('\t', ' ')}`), '[TK]   Sumber: **Budi**', 'Isi.']);
});

it('what is kept of front matter makes the working headline where there are no other words, and nothing is told where there are none', () => {
  for (const [text, headline] of [['---\ntitle: "hanya ini\n  dan ini\n---\n', 'title: "hanya ini'], ['---\nisi: |\n  x\n\tsatu\n---\n![](https://contoh.example/a.jpg)', 'isi: |'], [`---\ncatatan: ${'kata '.repeat(200)}\n---\n`, `catatan: ${'kata '.repeat(16).trim()}…`]] as const) {
    const { article, notes } = read(text);
    expect(article.fields).toMatchObject({ headline, headlineIsWorking: true });
    expect(notes.filter(({ code }) => code === 'workingHeadline')).toEqual([{ code: 'workingHeadline', text: headline }]);
    expect(article.body.map(blockText).join('\n')).toContain(`[TK] ${headline.replace('…', '')}`);
  }
  expect(read('---\ntitle: "tak ditutup\n---\nIsi berita.').article.fields.headline).toBe('Isi berita');
  const { article, notes } = read('![](https://contoh.example/a.jpg)');
  expect(article.fields).toMatchObject({ headline: '', headlineIsWorking: false });
  expect(notes.map(({ code }) => code)).toEqual(['remoteImage']);
});

it('a text without an ending is read as Markdown where it certainly is', () => {
  expect(read('# Judul\n\nIsi **tebal** dan [tautan](https://a.test).', '-').article.fields.headline).toBe('Judul');
  expect(read('JAKARTA - Isi.\n- satu\n- dua', '-').article.fields.headlineIsWorking).toBe(true);
});

it('front matter that refers within itself stays in the text, and takes no longer than its length', () => {
  const lines = Array.from({ length: 30 }, (_unused, at) => `a${at}: &a${at} [${at === 0 ? 'kata1' : `*a${at - 1}, *a${at - 1}`}]`);
  const ofText = `a: &a "${'kata1 '.repeat(2000)}"\nauthor: [${'*a, '.repeat(3000)}]`;
  const begun = performance.now();
  for (const yaml of [lines.join('\n'), ofText, 'a: &a [kata1, *a]', 'a: &a {kata1: *a}']) {
    const { article, notes } = read(`---\n${yaml}\n---\nIsi naskah.`);
    expect(notes.map(({ code }) => code)).toContain('frontMatterUnread');
    expect(article.body.map(blockText).join(' ')).toMatch(/kata1[^]*Isi naskah\./);
  }
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(read('---\ntitle: Judul\nsatu: &a kata\ndua: *a\n---\nIsi.').article.fields.headline).toBe('Judul');
});

const wordsIn = (text: string): string[] => (text.match(/kata\d+/g) ?? []).sort();
const shown = ({ article, notes }: ReturnType<typeof read>): string => [...article.body.map(blockText), ...notes.map(({ text }) => text), JSON.stringify(article.fields)].join(' ');

it('a long value that no field takes stands below the text, whole; a short one and a comment are told', () => {
  const long = Array.from({ length: 300 }, (_unused, at) => `kata${at}`).join(' ');
  const { article, notes } = read(`---\n# kata500 cek lagi\n# kata501\ntitle: Judul # kata502\ncatatan: ${long}\ndaftar: [kata503, "kata504 # kata505"] # kata506\nbaris: |\n  kata507\n  # kata508\n---\nJAKARTA - Isi.\n\n(Tribunnews.com, Rina Pertiwi)`);
  expect(article.body.map(blockText)).toEqual(['Isi.', `[TK] catatan: ${long}`]);
  expect(article.fields.byline.map(({ name }) => name)).toEqual(['Rina Pertiwi']);
  expect(notes.filter(({ code }) => code.startsWith('frontMatter'))).toEqual([
    { code: 'frontMatterKept', text: 'catatan' }, { code: 'frontMatter', text: 'daftar: ["kata503","kata504 # kata505"]' }, { code: 'frontMatter', text: 'baris: kata507 # kata508' },
    { code: 'frontMatterComment', text: '# kata500 cek lagi kata501' }, { code: 'frontMatterComment', text: '# kata502' }, { code: 'frontMatterComment', text: '# kata506' },
  ]);
});

it.each(['id', 'en'])('what is kept below a text in %s, comments and whole mappings too, stops each export until somebody has decided on every paragraph', (language) => {
  const long = 'Jangan tulis nama sumber kita. '.repeat(20).trim();
  const { article } = read(`---\ntitle: Judul\nlang: ${language}\n# ${long}\npeta: {a: "${long}"}\ncatatan: |\n  ${long}\n\n  Baris dua.\n---\nIsi.`);
  const [first, ...kept] = article.body;
  expect([first && blockText(first), ...kept.map((block) => blockText(block).slice(0, 13))]).toEqual(['Isi.', '[TK] peta: {"', '[TK] catatan:', '[TK] Baris du', '[TK] # Jangan']);
  expect(new Set(placeholdersOf(article).map(({ blockId }) => blockId))).toEqual(new Set(kept.map(({ id }) => id)));
});

it('no word of front matter is lost, wherever it stands and however long it is', () => {
  let at = 0;
  const word = fc.constantFrom('', ' # ', ' "', " '", ': ').map((sign) => () => `${sign}kata${at++}`);
  const value = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => () => words.map((one) => one()).join('').replaceAll(': ', ':').trim()),
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => () => JSON.stringify(words.map((one) => one()).join(''))),
    fc.integer({ min: 1, max: 150 }).map((count) => () => Array.from({ length: count }, () => `kata${at++}`).join(' ')),
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => () => `|+\n${words.map((one) => `  ${one()}`).join('\n')}\n# kata${at++}`),
    fc.constant(() => `[kata${at++}, "kata${at++} # kata${at++}", # kata${at++}\n  kata${at++}]`),
  );
  const line = fc.tuple(fc.constantFrom('judul', 'title', 'author', 'tags', 'x', 'cover image', '# x', 'nested:\n  y'), value, fc.constantFrom('', ' # kata', '\n# kata'));
  fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
    at = 0;
    const yaml = ['z: 1', ...lines.map(([key, made, comment]) => `${key}: ${made()}${comment === '' ? '' : `${comment}${at++}`}`)].join('\n');
    expect(new Set(wordsIn(shown(read(`---\n${yaml}\n---\nIsi.`))))).toEqual(new Set(wordsIn(yaml)));
  }), { numRuns: 500 });
  const many = Array.from({ length: 500 }, (_unused, index) => `a${index}: x # kata${index}`).join('\n');
  expect(new Set(wordsIn(shown(read(`---\n${many}\n---\nIsi.`)))).size).toBe(500);
});
