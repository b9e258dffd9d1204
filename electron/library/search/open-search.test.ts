import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { addArticle } from '../add-articles.ts';
import { openLibrary, type Library, type LibraryMode } from '../open.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { openSearch } from './open-search.ts';

let folder: ReturnType<typeof temporaryFolder>;
let library: Library;
beforeEach(() => {
  folder = temporaryFolder();
  library = openLibrary({ folder: folder.path, mode: 'write' });
});
afterEach(() => {
  library.close();
  folder.remove();
});

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text }] });
const stored = (...texts: string[]) => library.transaction(() => addArticle(library, { ...newArticle('id', 'umum-id', '2026-01-01T00:00:00Z'), body: texts.map((text, index) => paragraph(`p${index}`, text)) }));

/** The numbers of the articles that hold all the words, newest first. */
function found(words: string[], mode: LibraryMode = 'write'): number[] {
  const search = openSearch(library, mode);
  search.bringUpToDate();
  const hits = search.newest(words, [], Number.MAX_SAFE_INTEGER, 100);
  search.close();
  return hits.map(({ article }) => article);
}

test('words are found together across an article of ten thousand paragraphs, and again after one of them changed', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `Paragraf nomor${index} tentang warga`);
  const { number, fields } = stored(...texts);
  expect(found(['nomor0', 'nomor9999', 'warg'])).toEqual([number]);
  library.transaction(() => {
    library.drafts.apply(number, [{ kind: 'put', block: paragraph('p5000', 'Berubah') }]);
    library.articles.change(number, fields, 1, '2026-01-02T00:00:00Z');
  });
  expect(found(['nomor0', 'berubah'])).toEqual([number]);
  expect(found(['nomor5000'])).toEqual([]);
});

test('an article that was taken away is forgotten, also where another has its number', () => {
  const first = stored('lama');
  expect(found(['lama'])).toEqual([first.number]);
  library.transaction(() => library.articles.remove(first.number));
  const second = stored('baru');
  expect(second.number).toBe(first.number);
  expect(found(['lama'])).toEqual([]);
  expect(found(['baru'])).toEqual([second.number]);
});

test('more articles than fit one transaction of the index are all found, and those taken away in between are not', () => {
  const numbers = Array.from({ length: 1_100 }, (_, index) => stored(`kata${index} semua`).number);
  library.transaction(() => library.articles.remove(numbers[3] ?? 0));
  stored('lain');
  const search = openSearch(library, 'write');
  search.bringUpToDate();
  expect(search.newest(['semua'], [], Number.MAX_SAFE_INTEGER, 2_000)).toHaveLength(1_099);
  search.close();
  expect(found(['kata1099'])).toEqual([numbers[1_099]]);
  expect(found(['kata3'])).not.toContain(numbers[3]);
});

test('an index that is missing, damaged, of another form or of another library is made again', () => {
  const { number } = stored('jembatan');
  const path = library.folder.searchIndex;
  expect(found(['jembatan'])).toEqual([number]);
  writeFileSync(path, 'not a database '.repeat(100));
  expect(found(['jembatan'])).toEqual([number]);
  const other = temporaryFolder();
  const another = openLibrary({ folder: other.path, mode: 'write' });
  addArticle(another, { ...newArticle('id', 'umum-id', '2026-01-01T00:00:00Z'), body: [paragraph('p', 'jembatan lain')] });
  const search = openSearch(another, 'write');
  search.bringUpToDate();
  search.close();
  another.close();
  writeFileSync(path, readFileSync(another.folder.searchIndex));
  other.remove();
  expect(found(['jembatan'])).toEqual([number]);
  expect(found(['lain'])).toEqual([]);
});

test('an index that breaks while it is open is made again by whoever searches', () => {
  const { number } = stored('jembatan');
  const search = openSearch(library, 'write');
  search.bringUpToDate();
  search.close();
  const bytes = readFileSync(library.folder.searchIndex);
  bytes.fill(0xff, 4096);
  writeFileSync(library.folder.searchIndex, bytes);
  expect(found(['jembatan'])).toEqual([number]);
});

test('a library that is only read is searched too, and its index made where there is none', () => {
  const { number } = stored('jembatan');
  library.close();
  expect(existsSync(library.folder.searchIndex)).toBe(false);
  library = openLibrary({ folder: folder.path, mode: 'read' });
  expect(found(['jembatan'], 'read')).toEqual([number]);
  expect(found(['jembatan'], 'read')).toEqual([number]);
});
