import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../../shared/article/article.ts';
import { newArticle } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { addArticles } from '../add-articles.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { isSound } from '../backup/sound-file.ts';
import { libraryFolder } from '../library-folder.ts';
import { openLibrary, type Library } from '../open.ts';
import { temporaryFolder } from '../temporary-library.ts';
import type { Counts } from './count-recovered.ts';
import { numbers, overwrite, PAGE, pageCount } from './damage-in-test.ts';
import { placeRecovered } from './place-recovered.ts';
import { prepareRecovery } from './prepare-recovery.ts';

const ARTICLES = 240;
const NOW = new Date('2026-11-24T10:00:00.000Z');

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => { folder = temporaryFolder(); });
afterEach(() => folder.remove());

function written(number: number): Article {
  const random = numbers(number + 1);
  const words = (count: number): string => Array.from({ length: count }, () => `kata${random(5000)}`).join(' ');
  const article = newArticle('id', 'umum-id', NOW.toISOString());
  const body: Block[] = Array.from({ length: 3 + random(14) }, (_, index) => ({ type: 'paragraph', id: `p${index}`, children: [{ type: 'text', text: words(5 + random(60)) }] }));
  return { ...article, id: `artikel-${number}`, fields: { ...article.fields, headline: `Berita ${number} ${words(6)}` }, body: [...body, { type: 'rule', id: 'garis' }] };
}

type Original = { article: Article; earlier: Article };

/** A library of a few hundred articles: each with a revision, half of them changed after a backup. */
async function makeLibrary(path: string): Promise<Map<string, Original>> {
  const library = openLibrary({ folder: path, mode: 'write' });
  const articles = Array.from({ length: ARTICLES }, (_, index) => written(index));
  addArticles(library, articles);
  library.contributors.save({ id: 'rina', name: 'Rina Pertiwi', role: 'reporter', initials: 'rpt' });
  library.settings.save('theme', 'dark');
  for (const { id } of articles) cut(library, id);
  await makeBackup(library.folder.database, { backups: library.folder.backups, kind: 'daily', now: NOW });
  const originals = new Map(articles.map((article) => [article.id, { article, earlier: article }]));
  articles.forEach((article, index) => {
    if (index % 2 === 0) return;
    const block: Block = { type: 'paragraph', id: 'p1', children: [{ type: 'text', text: `Susulan sesudah cadangan ${index}.` }] };
    const record = library.articles.find(article.id);
    if (record === null) throw new Error(article.id);
    library.transaction(() => {
      const words = record.words + library.drafts.apply(record.number, [{ kind: 'put', block }]);
      library.articles.change(record.number, record.fields, words, NOW.toISOString());
    });
    originals.set(article.id, { earlier: article, article: { ...article, body: article.body.map((one) => (one.id === 'p1' ? block : one)) } });
  });
  library.close();
  return originals;
}

function cut(library: Library, id: string): void {
  const record = library.articles.find(id);
  if (record === null) throw new Error(id);
  const { number, fields, words, modifiedAt } = record;
  library.transaction(() => library.revisions.cut(number, { fields, words, modifiedAt, blocks: library.drafts.blockNumbers(number) }, { name: '', reason: 'named', by: 'Rina', at: NOW.toISOString() }));
}

function recover(path: string, way: 'backupAndSalvage' | 'backup' | 'salvage'): Counts {
  const prepared = prepareRecovery(path, way, NOW, () => undefined);
  placeRecovered(path, prepared, NOW, ['en', 'id']);
  return prepared.counts;
}

/** A paragraph in which the recovery says something. */
const isMark = (block: Block): boolean => block.type === 'paragraph' && block.children[0]?.type === 'text' && block.children[0].text.startsWith('[');

/** Compares what is in the new library with what was written, and the report with both. */
function judge(path: string, counts: Counts, originals: ReadonlyMap<string, Original>): { whole: number; present: number } {
  expect(isSound(libraryFolder(path).database)).toBe(true);
  const library = openLibrary({ folder: path, mode: 'write' });
  let present = 0;
  let whole = 0;
  try {
    for (const [id, { article, earlier }] of originals) {
      const record = library.articles.find(id);
      if (record === null) continue;
      present += 1;
      const isRebuilt = counts.rebuiltArticles.some((rebuilt) => rebuilt.id === id);
      // What was made anew says so at its top.
      const body = library.drafts.body(record.number).slice(Number(isRebuilt));
      if (counts.incompleteArticles.includes(id)) {
        // What is there stands in its order, and something says that it is not all.
        const kept = body.filter((block) => article.body.some((one) => one.id === block.id));
        expect(kept).toEqual(article.body.filter((one) => kept.some((block) => block.id === one.id)));
        expect(JSON.stringify(body)).toMatch(/tidak dapat diselamatkan|tidak dapat dipulihkan/);
        continue;
      }
      whole += 1;
      expect([article.body, earlier.body]).toContainEqual(body);
      const areFieldsLost = counts.rebuiltArticles.some((rebuilt) => rebuilt.id === id && rebuilt.at === null);
      if (!areFieldsLost) expect(record.fields).toEqual(article.fields);
      for (const { sequence, name } of library.revisions.list(record.number)) {
        const kept = library.revisions.find(record.number, sequence)?.body ?? [];
        if (name === '') expect(kept).toEqual(earlier.body);
        // A part of a draft or of a version: nothing in it was made up.
        else expect(kept.every((block) => isMark(block) || [...article.body, ...earlier.body].some((one) => isDeepStrictEqual(one, block)))).toBe(true);
      }
    }
    // Where its id was lost too, an article has a new one.
    present += counts.rebuiltArticles.filter(({ id }) => !originals.has(id) && library.articles.find(id) !== null).length;
    whole += counts.rebuiltArticles.filter(({ id }) => !originals.has(id) && !counts.incompleteArticles.includes(id)).length;
    const rows = (table: string): number => {
      const connection = new Database(library.folder.database, { readonly: true });
      const count = Number(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
      connection.close();
      return count;
    };
    expect(counts.articles).toMatchObject({ recovered: present, incomplete: present - whole });
    expect([counts.revisions.recovered, counts.blocks.recovered, counts.contributors.recovered, counts.settings.recovered]).toEqual([rows('revision'), rows('block'), rows('contributor'), rows('setting')]);
    expect(rows('article')).toBe(present);
    if (!counts.mayLackMore) expect(counts.articles.recovered + counts.articles.lost).toBe(originals.size);
  } finally {
    library.close();
  }
  return { whole, present };
}

/** The same damaged library again for every seed. */
async function damagedCopies(use: (path: string, seed: number, originals: Map<string, Original>) => void, seeds: number): Promise<void> {
  const model = join(folder.path, 'model');
  const originals = await makeLibrary(model);
  for (let seed = 1; seed <= seeds; seed += 1) {
    const path = join(folder.path, `seed-${seed}`);
    mkdirSync(join(path, 'backups'), { recursive: true });
    copyFileSync(join(model, 'library.sqlite'), join(path, 'library.sqlite'));
    for (const name of readdirSync(join(model, 'backups'))) copyFileSync(join(model, 'backups', name), join(path, 'backups', name));
    use(path, seed, originals);
  }
}

test('of a library with random pages overwritten, everything called recovered is as it was written, and the counts are true', async () => {
  let recovered = 0;
  let possible = 0;
  await damagedCopies((path, seed, originals) => {
    const database = join(path, 'library.sqlite');
    const random = numbers(seed);
    const count = pageCount(database);
    const pages = Array.from({ length: 1 + random(12) }, () => 1 + random(count - 1));
    overwrite(database, pages, (page) => { if (seed % 3 === 0) page.fill(0); else for (let at = 0; at < PAGE; at += 1) page[at] = random(256); });
    const before = readFileSync(database);
    const way = seed % 2 === 0 ? 'backupAndSalvage' : 'salvage';
    const counts = recover(path, way);
    const { whole, present } = judge(path, counts, originals);
    if (way === 'backupAndSalvage') expect(present).toBe(originals.size);
    recovered += whole;
    possible += originals.size;
    const [aside = ''] = readdirSync(join(path, 'set-aside'));
    expect(readFileSync(join(path, 'set-aside', aside, 'library.sqlite')).equals(before)).toBe(true);
    expect(readFileSync(join(path, 'set-aside', aside, 'report.txt'), 'utf8')).toContain(`Articles: recovered ${counts.articles.recovered}, not recovered ${counts.articles.lost}`);
  }, 12);
  expect(recovered / possible).toBeGreaterThan(0.8);
}, 300_000);

test('a file that was cut off, emptied, lost or whose first page was wiped is recovered as far as it goes', async () => {
  await damagedCopies((path, seed, originals) => {
    const database = join(path, 'library.sqlite');
    const size = statSync(database).size;
    const damage = [
      () => truncateSync(database, Math.floor(size * 0.6)), () => overwrite(database, [0], (page) => page.fill(0)), () => truncateSync(database, 0),
      () => truncateSync(database, 1000), () => writeFileSync(database, 'not a database at all'),
    ][seed - 1];
    damage?.();
    expect(() => openLibrary({ folder: path, mode: 'write' })).toThrow(expect.objectContaining({ code: 'libraryDamaged' }));
    const { whole, present } = judge(path, recover(path, 'backupAndSalvage'), originals);
    expect(present).toBe(originals.size);
    // The backup has all of them whole; only what was written after it can have gaps.
    expect(whole).toBeGreaterThan(originals.size / 2 - 1);
  }, 5);
}, 300_000);

test('where the first page is wiped and there is no backup, the rest of the file is still read', async () => {
  await damagedCopies((path, _seed, originals) => {
    overwrite(join(path, 'library.sqlite'), [0], (page) => page.fill(0));
    const { whole, present } = judge(path, recover(path, 'salvage'), originals);
    expect([whole, present]).toEqual([originals.size, originals.size]);
  }, 1);
}, 300_000);
