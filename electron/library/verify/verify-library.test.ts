import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { newArticle } from '../../../shared/article/article.ts';
import { addArticle } from '../add-articles.ts';
import type { ArticleRecord } from '../article-store.ts';
import { libraryFolder, type LibraryFolder } from '../library-folder.ts';
import { openLibrary } from '../open.ts';
import { openSearch } from '../search/open-search.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { verifyLibrary } from './verify-library.ts';

let folder: ReturnType<typeof temporaryFolder>;
let place: LibraryFolder;
let taman: ArticleRecord;
beforeEach(() => {
  folder = temporaryFolder();
  place = libraryFolder(folder.path);
  const library = openLibrary({ folder: folder.path, mode: 'write' });
  const image = library.images.keep(new Uint8Array([1, 2, 3]), { mediaType: 'image/png', width: 1, height: 1 });
  library.transaction(() => {
    taman = write('Taman dibuka', [{ type: 'figure', id: 'f', image, alt: '', caption: 'Taman', credit: '' }]);
    write('Pasar ditutup');
  });
  function write(headline: string, more: Block[] = []): ArticleRecord {
    const article = newArticle('id', 'umum-id', '2026-01-01T00:00:00Z');
    const body: Block[] = [{ type: 'paragraph', id: 'p', children: [{ type: 'text', text: `Isi ${headline} yang panjang` }] }, ...more];
    const record = addArticle(library, { ...article, fields: { ...article.fields, headline }, body });
    const { number, fields, words, modifiedAt } = record;
    library.revisions.cut(number, { fields, words, modifiedAt, blocks: library.drafts.blockNumbers(number) }, { name: '', reason: 'named', by: '', at: modifiedAt });
    return record;
  }
  const search = openSearch(library, 'write');
  search.bringUpToDate();
  search.close();
  library.close();
});
afterEach(() => folder.remove());

/** Does harm to the library's file, or to its index, as a broken disk or a foreign program would. */
function harm(sql: string, path = place.database): void {
  const connection = new Database(path);
  connection.pragma('foreign_keys = OFF');
  connection.exec(sql);
  connection.close();
}
const faults = () => verifyLibrary(place).faults;
const article = () => ({ id: taman.id, headline: 'Taman dibuka' });

test('the pictures of a gallery are known like those of a figure', () => {
  const path = join(folder.path, 'gallery');
  const library = openLibrary({ folder: path, mode: 'write' });
  const kept = library.images.keep(new Uint8Array([4, 5, 6]), { mediaType: 'image/png', width: 1, height: 1 });
  const words = { alt: '', caption: '', credit: '' };
  const gone = { ...kept, hash: 'f'.repeat(64) };
  const body: Block[] = [{ type: 'gallery', id: 'g', caption: '', pictures: [{ id: 'a', image: kept, ...words }, { id: 'b', image: gone, ...words }] }];
  library.transaction(() => addArticle(library, { ...newArticle('id', 'umum-id', '2026-01-01T00:00:00Z'), body }));
  library.images.removeFile(kept);
  library.close();
  expect(verifyLibrary(libraryFolder(path)).faults.map(({ code, details }) => [code, details['file']])).toEqual([
    ['imageMissing', `${kept.hash}.png`], ['imageUnknown', gone.hash],
  ]);
});

test('a place that is kept for a picture still to come is no fault, also where there is no picture yet', () => {
  const path = join(folder.path, 'none');
  const library = openLibrary({ folder: path, mode: 'write' });
  const body: Block[] = [{ type: 'figure', id: 'f', image: null, alt: '', caption: 'Menyusul', credit: '' }];
  library.transaction(() => addArticle(library, { ...newArticle('id', 'umum-id', '2026-01-01T00:00:00Z'), body }));
  library.close();
  expect(verifyLibrary(libraryFolder(path)).faults).toEqual([]);
});

test('a sound library has no fault, every part was looked at, and nothing was written', () => {
  const bytes = () => [place.database, place.searchIndex].map((path) => readFileSync(path));
  const before = bytes();
  const told: string[] = [];
  const report = verifyLibrary(place, (part) => told.push(part));
  expect(report.faults).toEqual([]);
  expect(report.parts.map(({ checked }) => checked > 0)).toEqual([true, true, true, true, false, true]);
  expect(new Set(told)).toEqual(new Set(['file', 'blocks', 'references', 'images', 'templates', 'search']));
  expect(bytes()).toEqual(before);
});

test('a block that is not what its hash says is named with its article', () => {
  harm("UPDATE block SET json = replace(json, 'Taman dibuka yang', 'Taman ditutup yang')");
  expect(faults()).toContainEqual(expect.objectContaining({ part: 'blocks', code: 'blockHash', article: article() }));
  expect(verifyLibrary(place).parts.find(({ part }) => part === 'blocks')?.faults).toBe(1);
});

test('a block that a draft or a revision names and that is not there is named with its article', () => {
  harm(`DELETE FROM block WHERE number = (SELECT block FROM draft_block WHERE article = ${taman.number} AND block_id = 'p')`);
  expect(faults()).toEqual(expect.arrayContaining([
    expect.objectContaining({ part: 'references', code: 'draftBlock', article: article() }),
    expect.objectContaining({ part: 'references', code: 'revisionBlock', article: article() }),
  ]));
  harm(`DELETE FROM block WHERE number = (SELECT fields FROM revision WHERE article = ${taman.number})`);
  expect(faults()).toContainEqual(expect.objectContaining({ part: 'references', code: 'revisionFields', article: article() }));
});

test('a row whose article is gone breaks a foreign key', () => {
  harm('DROP TRIGGER article_forgotten; DROP TRIGGER article_removed; DELETE FROM article WHERE number = 2');
  expect(faults().filter(({ code }) => code === 'foreignKey').map(({ details }) => details.table)).toEqual(expect.arrayContaining(['revision', 'draft_block']));
});

test('an image file that is missing, changed or unknown is named with the article that shows it', () => {
  const [file = ''] = readdirSync(place.images);
  writeFileSync(join(place.images, file), 'other bytes');
  expect(faults()).toEqual([{ part: 'images', code: 'imageChanged', article: article(), details: { file } }]);
  rmSync(join(place.images, file));
  expect(faults()).toEqual([{ part: 'images', code: 'imageMissing', article: article(), details: { file } }]);
  harm('DELETE FROM image');
  expect(faults()).toMatchObject([{ part: 'images', code: 'imageUnknown', article: article() }]);
});

test('a template that is no article any more, or shows a picture that the library does not know, is told; one that links to a gone article is not', () => {
  const library = openLibrary({ folder: folder.path, mode: 'write' });
  const template = (id: string, body: Block[]) => library.templates.save({ id, name: `Nama ${id}`, section: '', words: 0, modifiedAt: '2026-01-01T00:00:00Z' }, { ...newArticle('id', 'umum-id', '2026-01-01T00:00:00Z'), body });
  const known = JSON.parse(String(new Database(place.database, { readonly: true }).prepare("SELECT json FROM block WHERE json ->> 'type' = 'figure'").pluck().get())) as Block;
  const words = { id: 'x', alt: '', caption: '', credit: '' };
  if (known.type !== 'figure' || known.image === null) throw new Error('no figure');
  template('sound', [known, { type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: 'gone', title: 'Kali', url: null }] }]);
  template('strange', [{ type: 'gallery', id: 'g', caption: '', pictures: [{ ...words, image: { ...known.image, hash: 'f'.repeat(64) } }] }]);
  template('broken', []);
  template('torn', []);
  library.close();
  expect(faults()).toMatchObject([{ code: 'templateImage' }]);
  harm("UPDATE template SET article = '{\"schemaVersion\":1}' WHERE id = 'broken'; UPDATE template SET article = substr(article, 1, 40) WHERE id = 'torn'");
  expect(faults()).toEqual([
    { part: 'templates', code: 'templateUnreadable', article: null, details: { name: 'Nama broken', id: 'broken' } },
    { part: 'templates', code: 'templateImage', article: null, details: { name: 'Nama strange', file: 'f'.repeat(64) } },
    { part: 'templates', code: 'templateUnreadable', article: null, details: { name: 'Nama torn', id: 'torn' } },
  ]);
  harm('DROP TABLE template');
  expect(faults()).toEqual([]);
});

test('a page of the file that is broken is a fault of the file, and the other parts are looked at all the same', () => {
  const bytes = readFileSync(place.database);
  const connection = new Database(place.database, { readonly: true });
  const root = Number(connection.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'contributor'").pluck().get());
  connection.close();
  bytes.fill(0xff, 4096 * (root - 1), 4096 * root);
  writeFileSync(place.database, bytes);
  const report = verifyLibrary(place);
  expect(report.faults.map(({ part }) => part)).toContain('file');
  expect(report.parts.find(({ part }) => part === 'blocks')).toMatchObject({ faults: 0 });
  expect(report.parts.find(({ part }) => part === 'blocks')?.checked).toBeGreaterThan(0);
});

test('a search index that lacks an article, its words, or holds one too many is told; one that is behind is not', () => {
  const library = openLibrary({ folder: folder.path, mode: 'write' });
  library.articles.change(taman.number, taman.fields, 3, '2026-01-02T00:00:00Z');
  library.close();
  expect(faults()).toEqual([]);
  harm("INSERT INTO place VALUES (77, 7777)", place.searchIndex);
  expect(faults()).toMatchObject([{ part: 'search', code: 'searchRow', details: { row: 77 } }]);
  harm('DELETE FROM place WHERE article IN (2, 77)', place.searchIndex);
  expect(faults()).toMatchObject([{ part: 'search', code: 'searchArticle', article: { headline: 'Pasar ditutup' } }]);
  rmSync(place.searchIndex);
  expect(faults()).toEqual([]);
});

test('a search index whose words are not the article\'s, that is broken or of another library is told', () => {
  const sequence = `SELECT sequence FROM place WHERE article = ${taman.number}`;
  const index = new Database(place.searchIndex);
  const rowid = Number(index.prepare(sequence).pluck().get());
  index.prepare('DELETE FROM search WHERE rowid = ?').run(rowid);
  index.prepare("INSERT INTO search (rowid, headline, standfirst, body, byline, tags, stage) VALUES (?, 'lain', '', 'lain', '', '', 'draft')").run(rowid);
  index.close();
  expect(faults()).toEqual([{ part: 'search', code: 'searchWords', article: article(), details: {} }]);
  harm("UPDATE state SET library = 'another'", place.searchIndex);
  expect(faults()).toMatchObject([{ part: 'search', code: 'searchOfAnother' }]);
  writeFileSync(place.searchIndex, 'no index '.repeat(1000));
  expect(faults()).toMatchObject([{ part: 'search', code: 'unreadable' }]);
});

test('a library of a newer version, or none, is refused', () => {
  harm('PRAGMA user_version = 99');
  expect(() => verifyLibrary(place)).toThrow(expect.objectContaining({ code: 'libraryNewer' }));
  expect(() => verifyLibrary(libraryFolder(join(folder.path, 'none')))).toThrow(expect.objectContaining({ code: 'notFound' }));
});
