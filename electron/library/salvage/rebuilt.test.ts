import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle, type Article } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { blockText } from '../../../shared/article/text.ts';
import type { RecoveryWay } from '../../../shared/contract/library-state.ts';
import { addArticles } from '../add-articles.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { libraryFolder } from '../library-folder.ts';
import { openLibrary, type Library } from '../open.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { verifyLibrary } from '../verify/verify-library.ts';
import { overwrite, pagesOf } from './damage-in-test.ts';
import { placeRecovered } from './place-recovered.ts';
import { prepareRecovery } from './prepare-recovery.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const ID = 'artikel-30';
const ONE = 'Kalimat satu, seperti di revisi.';
/** Too long for the page of another long one. */
const THREE = `Kalimat tiga, masih terbaca. ${'isi '.repeat(500)}`;
const TWO = 'Kalimat dua, sesudah revisi.';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let library: Library;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'library');
  library = openLibrary({ folder: path, mode: 'write' });
  addArticles(library, Array.from({ length: 60 }, (_, index) => written(index)));
});
afterEach(() => folder.remove());

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text }] });
const database = (): string => libraryFolder(path).database;

/** Long fields, so that a page of the table holds few rows; long paragraphs, so that a page holds few blocks. */
function written(number: number): Article {
  const article = newArticle('id', 'umum-id', NOW.toISOString());
  return {
    ...article, id: `artikel-${number}`, fields: { ...article.fields, headline: `Berita ${number}`, standfirst: `Ringkasan ${number} ${'panjang '.repeat(100)}` },
    body: [paragraph(`a${number}`, number === 30 ? ONE : `Artikel ${number}`), paragraph(`b${number}`, `Tetap ${number} ${'kata '.repeat(700)}`)],
  };
}
function record(id = ID) {
  const found = library.articles.find(id);
  if (found === null) throw new Error(id);
  return found;
}
/** @returns its sequence. */
function cut(): number {
  const { number, fields, words, modifiedAt } = record();
  return library.transaction(() => library.revisions.cut(number, { fields, words, modifiedAt, blocks: library.drafts.blockNumbers(number) }, { name: '', reason: 'named', by: 'Rina', at: NOW.toISOString() })).sequence;
}
function put(text: string, headline = record().fields.headline): void {
  const { number, words, fields } = record();
  library.transaction(() => library.articles.change(number, { ...fields, headline }, words + library.drafts.apply(number, [{ kind: 'put', block: paragraph('a30', text) }]), NOW.toISOString()));
}
/** Wipes the page of a tree that holds these words; the row of the article itself where it is not said. */
function wipe(tree = 'article', holding = '"headline":"Berita 30"'): void {
  library.close();
  const pages = pagesOf(database(), tree, holding);
  expect(pages.length).toBeGreaterThan(0);
  overwrite(database(), pages, (page) => page.fill(0x5a));
}
function recover(way: RecoveryWay = 'salvage') {
  const report = placeRecovered(path, prepareRecovery(path, way, NOW, () => undefined), NOW, ['en', 'id']);
  library = openLibrary({ folder: path, mode: 'write' });
  return report;
}
/** Its texts, with a word for each notice in the place of its own. */
function texts(body: readonly Block[]): string[] {
  return body.map(blockText).filter((text) => !text.startsWith('Tetap')).map((text) => (/^\[Disusun kembali dari (versi|draf|paragraf)/.exec(text)?.[1] ?? text).replace(/^\[.*dipulihkan.*\]$/, 'celah'));
}
const present = (): string[] => texts(library.drafts.body(record().number));
const history = (): string[][] => library.revisions.list(record().number).map(({ sequence }) => texts(library.revisions.find(record().number, sequence)?.body ?? []));
function closed(): void {
  library.close();
  expect(verifyLibrary(libraryFolder(path)).faults).toEqual([]);
}

test('an article whose row is lost is made anew of its whole draft, with the fields of its newest version, in its place', () => {
  const sequence = cut();
  put(TWO, 'Berita 30 yang baru');
  const before = record();
  wipe('article', 'Berita 30 yang baru');
  const report = recover();
  expect(report.articles).toMatchObject({ recovered: 60, lost: 0, incomplete: 0 });
  expect(report.rebuiltArticles).toContainEqual({ id: ID, source: 'draft', at: NOW.toISOString() });
  expect(report.articles.rebuilt).toBe(report.rebuiltArticles.length);
  expect(present()).toEqual(['draf', TWO]);
  expect(record()).toMatchObject({ sequence: before.sequence, number: before.number, fields: { ...before.fields, headline: 'Berita 30' } });
  expect(library.revisions.list(record().number).map((revision) => revision.sequence)).toEqual([sequence]);
  // Those on the same page have no version; their text is all there, their fields are not.
  for (const { id, at } of report.rebuiltArticles.filter((article) => article.id !== ID)) {
    expect(at).toBeNull();
    expect(texts(library.drafts.body(record(id).number))).toEqual(['paragraf', `Artikel ${id.slice(8)}`]);
  }
  expect(report.rebuiltArticles.length).toBeGreaterThan(1);
  expect(readFileSync(join(report.setAside, 'report.txt'), 'utf8')).toMatch(/artikel-30: rebuilt from its draft, fields from its version of 24 November 2026/);
  expect(readFileSync(join(report.setAside, 'laporan.txt'), 'utf8')).toMatch(/artikel-30: disusun kembali dari drafnya/);
  closed();
});

test('where its draft has a gap too, it is made anew of its version, and what is left of the draft is kept as a revision', () => {
  cut();
  put(`${TWO} ${'lagi '.repeat(600)}`);
  const { number } = record();
  library.transaction(() => library.drafts.apply(number, [{ kind: 'insert', after: 'b30', block: paragraph('c', THREE) }]));
  wipe();
  overwrite(database(), pagesOf(database(), 'block', TWO), (page) => page.fill(0));
  const report = recover();
  expect(report.rebuiltArticles).toContainEqual({ id: ID, source: 'version', at: NOW.toISOString() });
  expect(report.incompleteArticles).not.toContain(ID);
  expect(present()).toEqual(['versi', ONE]);
  expect(history()).toEqual([['celah', THREE], [ONE]]);
  expect(readFileSync(join(report.setAside, 'report.txt'), 'utf8')).toMatch(/artikel-30: rebuilt from its version of 24 November 2026/);
  closed();
});

test('where no version is whole either, what can be read of the draft stands with its gaps marked, and no version that says more is dropped', () => {
  put(`${TWO} ${'lagi '.repeat(600)}`);
  cut();
  library.transaction(() => library.drafts.apply(record().number, [{ kind: 'remove', id: 'b30' }, { kind: 'insert', after: null, block: paragraph('c', 'Kalimat tiga, masih terbaca.') }]));
  wipe();
  overwrite(database(), pagesOf(database(), 'block', TWO), (page) => page.fill(0));
  const report = recover();
  expect(report.incompleteArticles).toContain(ID);
  expect(report.rebuiltArticles).toContainEqual({ id: ID, source: 'draft', at: NOW.toISOString() });
  expect(present()).toEqual(['draf', 'Kalimat tiga, masih terbaca.', 'celah']);
  expect(report.revisions).toMatchObject({ recovered: 1, lost: 0, incomplete: 1 });
  const [revision] = library.revisions.list(record().number);
  expect(revision?.name).toBe('tidak lengkap');
  expect(library.revisions.find(record().number, revision?.sequence ?? 0)?.body.map(blockText)).toEqual([expect.stringMatching(/^\[1 bagian/), expect.stringMatching(/^Tetap 30/)]);
  closed();
});

test('where the ids are lost with the rows, an article is found by its versions and draft, and has a new id', () => {
  cut();
  library.close();
  for (const tree of ['article', 'sqlite_autoindex_article_1', 'sqlite_autoindex_article_2']) overwrite(database(), pagesOf(database(), tree), (page) => page.fill(0x5a));
  const report = recover();
  expect(report.articles).toMatchObject({ recovered: 60, lost: 0, rebuilt: 60 });
  expect(report.mayLackMore).toBe(true);
  const [named, ...others] = report.rebuiltArticles.toSorted((one, other) => Number(one.at === null) - Number(other.at === null));
  expect(named?.source).toBe('draft');
  expect(others.every(({ at }) => at === null)).toBe(true);
  expect(texts(library.drafts.body(record(named?.id).number))).toEqual(['draf', ONE]);
  expect(record(named?.id).fields.headline).toBe('Berita 30');
  expect(library.revisions.list(record(named?.id).number)).toHaveLength(1);
  closed();
});

test('what the backup has stands where it is the same, and is kept as a revision where the damaged file knows more', async () => {
  const other = 'artikel-31';
  cut();
  await makeBackup(database(), { backups: libraryFolder(path).backups, kind: 'daily', now: NOW });
  put(TWO);
  cut();
  const unchanged = record(other);
  wipe();
  const report = recover('backupAndSalvage');
  expect(report.rebuiltArticles).toEqual([{ id: ID, source: 'draft', at: NOW.toISOString() }]);
  expect(report.articles).toMatchObject({ recovered: 60, lost: 0, incomplete: 0, rebuilt: 1, fromBackup: 0 });
  expect(present()).toEqual(['draf', TWO]);
  expect(history()).toEqual([[ONE], [TWO], [ONE]]);
  expect(library.revisions.list(record().number)[0]?.name).toBe('Seperti di cadangan');
  expect(record(other)).toEqual(unchanged);
  closed();
});

test('what lay in the trash is rebuilt in the trash, and a stage that no version knew of is kept', () => {
  cut();
  library.transaction(() => library.trash.look('2026-11-20T10:00:00.000Z'));
  library.transaction(() => library.trash.look('2026-11-24T10:00:00.000Z'));
  library.transaction(() => library.trash.put(record().number, 'Rina', NOW.toISOString()));
  const neighbour = record('artikel-31');
  library.transaction(() => library.articles.change(neighbour.number, { ...neighbour.fields, stage: 'killed' }, neighbour.words, NOW.toISOString()));
  wipe();
  recover();
  expect(record().isInTrash).toBe(true);
  expect(library.trash.find(record().number)).toMatchObject({ age: 0, by: '' });
  expect(present()).toEqual(['draf', ONE]);
  const kept = library.articles.find('artikel-31');
  expect(kept?.fields.stage).toBe('killed');
  closed();
});

test('where nothing of an article is left but its number, it is counted as lost and not made up', () => {
  library.transaction(() => library.drafts.apply(record().number, [{ kind: 'remove', id: 'a30' }, { kind: 'remove', id: 'b30' }]));
  wipe();
  const report = recover();
  expect(report.articles).toMatchObject({ recovered: 59, lost: 1 });
  expect(library.articles.find(ID)).toBeNull();
  closed();
});

test('a library whose file has gone is recovered from its backup alone, and the report lies where it says', async () => {
  await makeBackup(database(), { backups: libraryFolder(path).backups, kind: 'daily', now: NOW });
  library.close();
  rmSync(database());
  const report = recover('backup');
  expect(report.articles).toMatchObject({ recovered: 60 });
  expect(readdirSync(report.setAside)).toContain('report.txt');
  closed();
});

test.each(['copying', 'blocks', 'articles', 'revisions', 'rest', 'verifying'] as const)('a recovery that is stopped at its step "%s" leaves nothing behind, and the next one works', (step) => {
  library.settings.save('theme', 'dark');
  cut();
  wipe();
  library.close();
  const all = (): unknown => readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('library.lock')).sort().map((name) => [name, statSync(join(path, name)).isFile() ? readFileSync(join(path, name), 'base64') : null]);
  const before = all();
  expect(() => prepareRecovery(path, 'salvage', NOW, (present) => { if (present === step) throw new Error(step); })).toThrow(step);
  expect(all()).toEqual(before);
  expect(recover().articles).toMatchObject({ recovered: 60, lost: 0 });
  closed();
});
