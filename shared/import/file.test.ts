import { describe, expect, it } from 'vitest';
import { articleSchema, newArticle, type Article } from '../article/article.ts';
import { blockText } from '../article/text.ts';
import { RedaksiError, type Failure } from '../contract/error.ts';
import { jsonExport } from '../export/json/json.ts';
import { builtInHouseStyles } from '../house-style/built-in.ts';
import { readFile } from './file.ts';

const now = '2026-11-23T03:42:00.000Z';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array, format: 'auto' | 'text' | 'html' | 'json' = 'auto'): ReturnType<typeof readFile> => (
  readFile({ name, bytes, format, houseStyles: builtInHouseStyles, houseStyle: null, now }));
function failure(name: string, bytes: Uint8Array, format: 'auto' | 'text' | 'html' | 'json' = 'auto'): Failure {
  try {
    read(name, bytes, format);
  } catch (error) {
    if (error instanceof RedaksiError) return error.toFailure();
    throw error;
  }
  throw new Error('was not refused');
}
const text = (article: Article): string[] => article.body.map(blockText);

describe('a file that is no story', () => {
  it('is refused when it is empty or only white space', () => {
    for (const bytes of [utf8(''), utf8(' \r\n\t\u00a0'), utf8('\ufeff\u200b\n')]) expect(failure('a.txt', bytes).code).toBe('empty');
    expect(failure('a.html', utf8('<!doctype html><title></title><p> </p>')).code).toBe('empty');
  });
  it('is refused when it is not text, and says what it is', () => {
    expect(failure('a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))).toMatchObject({ code: 'notText', details: { kind: 'png' } });
    expect(failure('a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toMatchObject({ code: 'notText', details: { kind: 'zip' } });
    expect(failure('a.txt', utf8('kata\u0000kata'))).toMatchObject({ code: 'notText', details: { kind: 'binary' } });
  });
  it('is refused when it is a document that is not read yet', () => {
    expect(failure('a.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toMatchObject({ code: 'unsupportedFormat', details: { kind: 'docx' } });
    expect(failure('a.bin', utf8('%PDF-1.7 …'))).toMatchObject({ code: 'unsupportedFormat', details: { kind: 'pdf' } });
    expect(failure('a.xml', utf8('<nitf/>'))).toMatchObject({ code: 'unsupportedFormat', details: { kind: 'xml' } });
  });
  it('is refused when its bytes are no UTF-8, with the first bad byte', () => {
    const bytes = Uint8Array.of(...utf8('Café di kota. '), 0xe9, 0x20, 0x61);
    expect(failure('a.txt', bytes)).toMatchObject({ code: 'badEncoding', details: { byte: 15, file: 'a.txt' } });
    expect(failure('a.txt', Uint8Array.of(0x61, 0xe2, 0x82))).toMatchObject({ code: 'badEncoding', details: { byte: 1 } });
    expect(failure('a.txt', Uint8Array.of(0x61, 0xc0, 0xaf))).toMatchObject({ code: 'badEncoding', details: { byte: 1 } });
    expect(failure('a.txt', Uint8Array.of(0x61, 0x62, 0xed, 0xa0, 0x80))).toMatchObject({ code: 'badEncoding', details: { byte: 2 } });
  });
  it('is refused when it is larger than any story', () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61);
    expect(failure('a.txt', bytes)).toMatchObject({ code: 'tooLarge', details: { bytes: bytes.length, limit: 20 * 1024 * 1024 } });
  });
});

describe('a file', () => {
  it('may be UTF-16 with its byte order mark', () => {
    const words = 'Kota Ambon ramai.';
    const units = Array.from(words, (letter) => letter.charCodeAt(0));
    const little = Uint8Array.of(0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8]));
    const big = Uint8Array.of(0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255]));
    for (const bytes of [little, big]) expect(text(read('a.txt', bytes).article)).toEqual([words]);
  });
  it('is read as what it is called, as what it looks like, or as it is told', () => {
    const page = utf8('<!doctype html><h1>Judul Utama</h1><p>Isi <b>berita</b>.</p>');
    expect(read('a.html', page).article.fields.headline).toBe('Judul Utama');
    expect(read('stdin', page).article.fields.headline).toBe('Judul Utama');
    expect(text(read('a.html', page, 'text').article)[0]).toContain('<h1>');
    expect(text(read('a.txt', page).article)[0]).toContain('<h1>');
  });
  it('that is a page gives its headline, dateline, related links and credit', () => {
    const { article } = read('a.html', utf8(`<!doctype html><title>Judul - Situs</title><body><h1>Panen <i>Jeruk</i> Raya</h1>
      <p><strong>TRIBUNNEWS.COM, MEDAN</strong> - Warga <b>memanen</b> jeruk.</p><p>Baca juga: <a href="https://a.test/x">Harga Jeruk</a></p>
      <p>Pembeli datang.</p><p>(Tribunnews.com, Lia Anggraini)</p></body>`));
    expect(articleSchema.safeParse(article).error).toBeUndefined();
    expect(article.fields).toMatchObject({
      headline: 'Panen Jeruk Raya', headlineIsWorking: false, houseStyle: 'tribunnews', dateline: { agency: 'TRIBUNNEWS.COM', place: 'MEDAN', separator: ' - ' },
      byline: [{ name: 'Lia Anggraini' }], creditLine: { kind: 'auto' },
    });
    expect(article.body).toMatchObject([
      { type: 'paragraph', children: [{ text: 'Warga ' }, { text: 'memanen', marks: ['bold'] }, { text: ' jeruk.' }] },
      { type: 'relatedLinks', label: null, items: [{ title: 'Harga Jeruk', url: 'https://a.test/x' }] }, { type: 'paragraph' },
    ]);
  });
});

describe('an article as JSON', () => {
  const article = newArticle('id', 'tribunnews', now);
  it('comes back as it was, as a new article', () => {
    const back = read('a.json', utf8(jsonExport(article))).article;
    expect(back.id).not.toBe(article.id);
    expect({ ...back, id: article.id }).toEqual(article);
    expect(jsonExport(article)).toMatch(/^\{\n {2}"schemaVersion": 1,[\s\S]*\}\n$/);
    expect(read('stdin', utf8(jsonExport(article))).article.body).toEqual(article.body);
  });
  it('is refused with the field at fault named', () => {
    const bad = { ...article, fields: { ...article.fields, headline: 7 } };
    expect(failure('a.json', utf8(JSON.stringify(bad)))).toMatchObject({ code: 'invalidInput', details: { field: 'fields.headline', reason: 'type' } });
    expect(failure('a.json', utf8('{"a":'))).toMatchObject({ code: 'invalidInput', details: { field: 'JSON', reason: 'syntax' } });
    const nobody = { ...article.fields, byline: [{ contributorId: null, name: '  ', role: 'reporter' }] };
    expect(failure('a.json', utf8(JSON.stringify({ ...article, fields: nobody })))).toMatchObject({ details: { field: 'fields.byline.0.name', reason: 'empty' } });
    const link = { type: 'paragraph', id: 'p', children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] }] };
    expect(failure('a.json', utf8(JSON.stringify({ ...article, body: [link] })))).toMatchObject({ details: { field: 'body.0.children.0.url', reason: 'unsafeUrl' } });
  });
  it('is refused when it is nested without end', () => {
    const item = (inside: string): string => `{"children":[],"nested":{"style":"bullet","items":[${inside}]}}`;
    const [open = '', close = ''] = item('|').split('|');
    const list = `{"type":"list","id":"l","style":"bullet","items":[${open.repeat(20_000)}{"children":[]}${close.repeat(20_000)}]}`;
    const json = JSON.stringify({ ...article, body: ['here'] }).replace('"here"', list);
    expect(failure('a.json', utf8(json))).toMatchObject({ code: 'invalidInput', details: { reason: 'tooDeep' } });
  });
  it('takes another house style where its own is not known, and says so', () => {
    const { article: back, notes } = read('a.json', utf8(jsonExport({ ...article, fields: { ...article.fields, houseStyle: 'lain' } })));
    expect(back.fields.houseStyle).toBe('umum-id');
    expect(notes).toEqual([{ code: 'unknownHouseStyle', text: 'lain' }]);
  });
});
