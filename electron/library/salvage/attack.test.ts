import { hash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { fieldsSchema } from '../../../shared/article/fields.ts';
import { addArticles } from '../add-articles.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { canonicalJson } from '../canonical-json.ts';
import { libraryFolder } from '../library-folder.ts';
import { openLibrary, type Library } from '../open.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { verifyLibrary } from '../verify/verify-library.ts';
import { numbers, overwrite, PAGE, pageCount } from './damage-in-test.ts';
import { placeRecovered } from './place-recovered.ts';
import { prepareRecovery } from './prepare-recovery.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const AT = NOW.toISOString();
const ARTICLES = 24;
/** Those that once found something: no end, a wrong kind of cell, text that was there and not read; then the first ones. `SEEDS=500` looks for longer. */
const FOUND = [8, 28, 88, 128, 168, 293];
const seeds = [...FOUND, ...Array.from({ length: Number(process.env['SEEDS'] ?? 20) }, (_, index) => index + 1)];

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => { folder = temporaryFolder(); });
afterEach(() => folder.remove());

/** What was ever written: the blocks of each article as JSON, by its id; no block stands in two articles. */
type Written = Map<string, Set<string>>;

/** Articles with several revisions, pictures and links, some in the trash, some changed after a backup. */
async function makeLibrary(path: string): Promise<Written> {
  const library = openLibrary({ folder: path, mode: 'write' });
  const written: Written = new Map();
  const image = library.images.keep(Buffer.from('no real picture'), { mediaType: 'image/png', width: 3, height: 2 });
  for (let index = 0; index < ARTICLES; index += 1) {
    const random = numbers(index + 1);
    const paragraph = (id: string, version: number): Block => ({ type: 'paragraph', id: `${id}-${index}`, children: [{ type: 'text', text: `Artikel ${index} ${id} versi ${version} ${'kata '.repeat(random(300))}`.trim() }] });
    const article = newArticle('id', 'umum-id', AT);
    const body: Block[] = [
      ...Array.from({ length: 2 + random(6) }, (_, at) => paragraph(`p${at}`, 0)),
      { type: 'figure', id: `gambar-${index}`, image: index % 2 === 0 ? image : null, alt: '', caption: `Gambar ${index}`, credit: '' },
      { type: 'relatedLinks', id: `baca-${index}`, label: null, items: [{ id: `tautan-${index}`, articleId: `artikel-${(index + 1) % ARTICLES}`, title: `Berita ${index}`, url: null }] },
    ];
    const id = `artikel-${index}`;
    written.set(id, new Set(body.map(canonicalJson)));
    addArticles(library, [{ ...article, id, fields: { ...article.fields, headline: `Berita ${index}`, standfirst: 'ringkas '.repeat(random(60)) }, body }]);
    for (let version = 1; version <= random(5); version += 1) {
      cut(library, id);
      const block = paragraph(`p${random(2)}`, version);
      written.get(id)?.add(canonicalJson(block));
      change(library, id, block);
    }
    if (index % 5 === 0) library.transaction(() => library.trash.put(record(library, id).number, 'Rina', AT));
  }
  await makeBackup(library.folder.database, { backups: library.folder.backups, kind: 'daily', now: NOW });
  for (let index = 0; index < ARTICLES; index += 2) {
    const block: Block = { type: 'paragraph', id: `p1-${index}`, children: [{ type: 'text', text: `Artikel ${index} sesudah cadangan` }] };
    written.get(`artikel-${index}`)?.add(canonicalJson(block));
    change(library, `artikel-${index}`, block);
    if (index % 4 === 0) cut(library, `artikel-${index}`);
  }
  library.close();
  return written;
}
function record(library: Library, id: string) {
  const found = library.articles.find(id);
  if (found === null) throw new Error(id);
  return found;
}
function cut(library: Library, id: string): void {
  const { number, fields, words, modifiedAt } = record(library, id);
  library.transaction(() => library.revisions.cut(number, { fields, words, modifiedAt, blocks: library.drafts.blockNumbers(number) }, { name: '', reason: 'named', by: 'Rina', at: AT }));
}
function change(library: Library, id: string, block: Block): void {
  const { number, fields, words } = record(library, id);
  library.transaction(() => library.articles.change(number, fields, words + library.drafts.apply(number, [{ kind: 'put', block }]), AT));
}

type Random = (below: number) => number;
/** What disks do to pages. The last two leave pages that look sound. */
const DAMAGE: Record<string, (file: string, random: Random) => void> = {
  wiped: (file, random) => overwrite(file, somePages(file, random), (page) => page.fill(0)),
  noise: (file, random) => overwrite(file, somePages(file, random), (page) => { for (let at = 0; at < PAGE; at += 1) page[at] = random(256); }),
  tornInTwo: (file, random) => overwrite(file, somePages(file, random), (page) => page.fill(0, 512 * (1 + random(7)))),
  otherPage: (file, random) => {
    const whole = readFileSync(file);
    overwrite(file, somePages(file, random), (page) => { whole.copy(page, 0, PAGE * (1 + random(whole.length / PAGE - 1)), undefined); });
  },
  flippedBits: (file, random) => overwrite(file, somePages(file, random), (page) => {
    for (let count = 1 + random(12); count > 0; count -= 1) { const at = random(PAGE); page[at] = (page[at] ?? 0) ^ (1 << random(8)); }
  }),
};
function somePages(file: string, random: Random): number[] {
  return Array.from({ length: 1 + random(10) }, () => random(20) === 0 ? 0 : 1 + random(pageCount(file) - 1));
}

/** Ids of articles whose row can be looked up, and numbers of those of which a revision with its fields and a block can. */
function lookUp(file: string, written: Written): { rows: string[]; texts: string[] } {
  const connection = new Database(file, { readonly: true });
  const get = (sql: string, key: unknown): Record<string, unknown> | undefined => {
    try {
      return connection.prepare(sql).get(key) as Record<string, unknown> | undefined;
    } catch {
      return undefined;
    }
  };
  const blockOf = (number: number): string | null => {
    const block = get('SELECT hash, json FROM block WHERE number = ?', number);
    return typeof block?.['json'] === 'string' && block['hash'] instanceof Buffer && hash('sha256', block['json'], 'buffer').equals(block['hash']) ? block['json'] : null;
  };
  const rows: string[] = [];
  const texts: string[] = [];
  const owned = new Map([...written].flatMap(([id, blocks]) => [...blocks].map((json) => [json, id] as const)));
  try {
    for (let number = 1; number <= ARTICLES; number += 1) {
      const row = get('SELECT id, fields FROM article WHERE number = ?', number);
      if (row !== undefined && written.has(String(row['id'])) && isFields(String(row['fields']))) rows.push(String(row['id']));
    }
    for (let sequence = 1; sequence < 400; sequence += 1) {
      const row = get('SELECT article, fields, blocks FROM revision WHERE sequence = ?', sequence);
      const blocks = row?.['blocks'];
      if (!(blocks instanceof Buffer) || !isFields(blockOf(Number(row?.['fields'])) ?? '')) continue;
      for (let at = 0; at + 4 <= blocks.length; at += 4) {
        const json = blockOf(blocks.readUInt32LE(at));
        if (json !== null && owned.has(json)) texts.push(json);
      }
    }
  } finally {
    connection.close();
  }
  return { rows, texts };
}
function isFields(json: string): boolean {
  try {
    return fieldsSchema.safeParse(JSON.parse(json)).success;
  } catch {
    return false;
  }
}

const isMark = (block: Block): boolean => block.type === 'paragraph' && block.children[0]?.type === 'text' && /^\[.*\]$/s.test(block.children[0].text);

test('whatever becomes of its pages, a library is recovered with everything that can be looked up in it, and with nothing that was not written', async () => {
  const model = join(folder.path, 'model');
  const written = await makeLibrary(model);
  const all = new Set([...written.values()].flatMap((blocks) => [...blocks]));
  for (const seed of seeds) {
    const kind = Object.keys(DAMAGE)[seed % 5] ?? '';
    const way = (seed >> 1) % 2 === 0 ? 'salvage' : 'backupAndSalvage';
    const path = join(folder.path, 'damaged');
    cpSync(model, path, { recursive: true });
    const { database } = libraryFolder(path);
    DAMAGE[kind]?.(database, numbers(seed));
    const before = readFileSync(database);
    const here = `seed ${seed} ${kind} ${way}`;
    copyFileSync(database, join(folder.path, 'looked.sqlite'));
    const { rows, texts } = lookUp(join(folder.path, 'looked.sqlite'), written);

    const prepared = prepareRecovery(path, way, NOW, () => undefined);
    expect(readFileSync(database).equals(before), here).toBe(true);
    const report = placeRecovered(path, prepared, NOW, ['en', 'id']);
    expect(verifyLibrary(libraryFolder(path)).faults, here).toEqual([]);
    const library = openLibrary({ folder: path, mode: 'write' });
    const found = new Set<string>();
    let revisions = 0;
    const articles = library.articles.inOrder(0, 1000);
    for (const { id, number } of articles) {
      const bodies = [library.drafts.body(number)];
      for (const { sequence } of library.revisions.list(number)) {
        revisions += 1;
        bodies.push(library.revisions.find(number, sequence)?.body ?? []);
      }
      for (const block of bodies.flat().filter((one) => !isMark(one))) {
        const json = canonicalJson(block);
        found.add(json);
        expect(all.has(json), `${here} ${id} ${json.slice(0, 90)}`).toBe(true);
      }
    }
    expect(library.trash.list(100).every(({ age }) => age >= 0), here).toBe(true);
    library.close();
    expect(rows.filter((id) => !articles.some((article) => article.id === id)), here).toEqual([]);
    expect(texts.filter((json) => !found.has(json)), here).toEqual([]);
    expect([report.articles.recovered, report.revisions.recovered], here).toEqual([articles.length, revisions]);
    expect(report.rebuiltArticles.filter(({ id }) => !articles.some((article) => article.id === id)), here).toEqual([]);
    if (way === 'backupAndSalvage') expect(articles.length, here).toBeGreaterThanOrEqual(ARTICLES);
    rmSync(path, { recursive: true });
  }
}, 600_000);
