import { cpSync, existsSync, mkdirSync, openSync, closeSync, readdirSync, renameSync, rmSync, statSync, writeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle } from '../../../shared/article/article.ts';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/contract/error.ts';
import type { DeskEvent } from '../../../shared/contract/event.ts';
import { addArticles } from '../../library/add-articles.ts';
import { mountedFolder } from '../../library/mounted-folder.ts';
import { openLibrary } from '../../library/open.ts';
import { temporaryFolder } from '../../library/temporary-library.ts';
import type { Desk } from '../desk.ts';
import { openDesk } from '../open-desk.ts';

const caller = { window: 'one' };
const PAGE = 4096;
const canMount = ((): boolean => {
  const folder = mountedFolder();
  folder?.remove();
  return folder !== null;
})();

let folder: ReturnType<typeof temporaryFolder>;
let library: string;
let desk: Desk | null;
beforeEach(() => {
  folder = temporaryFolder();
  library = join(folder.path, 'library');
  desk = null;
});
afterEach(async () => {
  await desk?.close();
  folder.remove();
});

async function start(place = library): Promise<DeskEvent[]> {
  desk = await openDesk({ libraryFolder: place, samples: false, version: '0.0.0', kind: 'server' });
  const news: DeskEvent[] = [];
  desk.subscribe((event) => news.push(event));
  return news;
}
async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await desk?.call(name, input, caller);
  if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply?.error)}`);
  return reply.value as CallOutput<N>;
}
async function refused(name: CallName, input: unknown): Promise<Failure> {
  const reply = await desk?.call(name, input, caller);
  if (!reply || reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}
const paragraph = (id: string, text: string) => ({ type: 'paragraph' as const, id, children: [{ type: 'text' as const, text }] });
async function written(text: string): Promise<{ id: string; sequence: number }> {
  const { article: { id }, sequence } = await ask('articles.create', {});
  return { id, sequence: (await ask('drafts.save', { articleId: id, base: sequence, changes: [{ kind: 'insert', after: null, block: paragraph('p', text) }] })).sequence };
}
/** As a person does: looks again until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 200) throw new Error('It never came');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const stateIs = (kind: string) => async (): Promise<boolean> => (await ask('library.state', {})).kind === kind;
/** Overwrites pages from the given one on. */
function spoil(file: string, from: number, count: number): void {
  const opened = openSync(file, 'r+');
  writeSync(opened, Buffer.alloc(PAGE * count, 0x5a), 0, PAGE * count, from * PAGE);
  closeSync(opened);
}

test('a folder that goes and comes back: what could not be saved is told, nothing is made in its place, and it is saved again', async () => {
  const news = await start();
  const { id, sequence } = await written('satu');
  const save = { articleId: id, base: sequence, changes: [{ kind: 'put', block: paragraph('p', 'satu dua') }] };
  const away = `${library}-away`;
  renameSync(library, away);
  expect(await refused('drafts.save', save)).toMatchObject({ code: 'unreadable' });
  expect(await ask('library.state', {})).toMatchObject({ kind: 'away', failure: { code: 'unreadable' } });
  await refused('drafts.save', save);
  expect(existsSync(library)).toBe(false);
  renameSync(away, library);
  await until(stateIs('open'));
  expect(news).toContainEqual({ type: 'library.changed' });
  await ask('drafts.save', save as CallInput<'drafts.save'>);
  expect((await ask('articles.get', { id })).article.body[0]).toEqual(paragraph('p', 'satu dua'));
});

test('a folder that comes back as another file of the same library is opened anew; another library in its place is not', async () => {
  await start();
  const { id, sequence } = await written('satu');
  const save = { articleId: id, base: sequence, changes: [{ kind: 'put', block: paragraph('p', 'satu dua') }] };
  cpSync(library, `${library}-copy`, { recursive: true });
  renameSync(library, `${library}-away`);
  const other = await openDesk({ libraryFolder: library, samples: false, version: '0.0.0' });
  await other.close();
  expect(await refused('drafts.save', save)).toMatchObject({ code: 'unreadable' });
  expect(await ask('library.tryAgain', {})).toMatchObject({ kind: 'away' });
  rmSync(library, { recursive: true });
  cpSync(`${library}-copy`, library, { recursive: true });
  await until(stateIs('open'));
  await ask('drafts.save', save as CallInput<'drafts.save'>);
  expect((await ask('articles.get', { id })).article.body[0]).toEqual(paragraph('p', 'satu dua'));
});

test('a desk whose thread dies while the folder is away makes no new library', async () => {
  await start();
  await written('satu');
  await desk?.close();
  renameSync(library, `${library}-away`);
  mkdirSync(join(library, 'backups'), { recursive: true });
  renameSync(join(`${library}-away`, 'search.sqlite'), join(library, 'search.sqlite'));
  await start();
  // The folder has held a library, so an empty one in its place would look as if all were lost.
  expect(await ask('library.state', {})).toMatchObject({ kind: 'damaged', failure: { details: { cause: 'missing' } } });
  expect(existsSync(join(library, 'library.sqlite'))).toBe(false);
});

test.skipIf(!canMount)('a library on a disk that cannot be written to is read and searched, and is written to again by itself (needs the right to mount)', async () => {
  const disk = mountedFolder();
  if (disk === null) throw new Error('cannot mount');
  try {
    disk.mount('rw');
    const place = join(disk.path, 'library');
    await start(place);
    const { id, sequence } = await written('pasar pagi');
    await desk?.close();
    disk.unmount();
    disk.mount('ro');
    const before = readdirSync(place);
    await start(place);
    expect(await ask('library.state', {})).toMatchObject({ kind: 'readOnly', failure: { code: 'readOnly' } });
    expect((await ask('articles.get', { id })).article.body[0]).toEqual(paragraph('p', 'pasar pagi'));
    expect((await ask('articles.list', { query: 'pasar' })).rows.map((row) => row.id)).toEqual([id]);
    for (const [name, input] of [['articles.create', {}], ['drafts.save', { articleId: id, base: sequence, changes: [] }]] as const) expect(await refused(name, input)).toMatchObject({ code: 'readOnly' });
    expect(readdirSync(place)).toEqual(before);
    disk.unmount();
    disk.mount('rw');
    await until(stateIs('open'));
    await ask('drafts.save', { articleId: id, base: sequence, changes: [{ kind: 'put', block: paragraph('p', 'pasar malam') }] });
    expect((await ask('articles.list', { query: 'malam' })).rows.map((row) => row.id)).toEqual([id]);
    await desk?.close();
  } finally {
    disk.remove();
  }
}, 60_000);

test.skipIf(!canMount)('a disk that is pulled out and put back takes nothing with it (needs the right to mount)', async () => {
  const disk = mountedFolder();
  if (disk === null) throw new Error('cannot mount');
  try {
    disk.mount('rw');
    const place = join(disk.path, 'library');
    await start(place);
    const { id, sequence } = await written('satu');
    const save = { articleId: id, base: sequence, changes: [{ kind: 'put', block: paragraph('p', 'satu dua') }] };
    disk.unmount();
    expect(await refused('drafts.save', save)).toMatchObject({ code: 'unreadable' });
    expect(readdirSync(disk.path)).toEqual([]);
    disk.mount('rw');
    await until(stateIs('open'));
    await ask('drafts.save', save as CallInput<'drafts.save'>);
    await desk?.close();
  } finally {
    disk.remove();
  }
}, 60_000);

test('a library found damaged at opening answers only what can be done about it, and is whole again after that', async () => {
  await start();
  const ids = [];
  for (const word of ['pasar', 'taman', 'jembatan']) ids.push((await written(word)).id);
  await desk?.close();
  const file = join(library, 'library.sqlite');
  spoil(file, 0, 1);
  const before = readFileSync(file);
  const news = await start();
  expect(await ask('library.state', {})).toMatchObject({ kind: 'damaged', failure: { code: 'libraryDamaged' } });
  expect(await refused('articles.list', {})).toMatchObject({ code: 'libraryDamaged' });
  expect(await refused('library.recover', { way: 'backup' })).toMatchObject({ code: 'notFound' });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await ask('library.outlook', {})).toEqual({ file, bytes: before.length, backup: null });
  await expect(openDesk({ libraryFolder: library, samples: false, version: '0.0.0' })).rejects.toMatchObject({ code: 'libraryInUse', details: { kind: 'server', pid: process.pid } });

  const report = await ask('library.recover', { way: 'salvage' });
  expect(report).toMatchObject({ articles: { recovered: 3, lost: 0, incomplete: 0 } });
  expect(readFileSync(join(report.setAside, 'library.sqlite')).equals(before)).toBe(true);
  expect(readFileSync(join(report.setAside, 'laporan.txt'), 'utf8')).toContain('Artikel: dipulihkan 3');
  expect(await ask('library.state', {})).toEqual({ kind: 'open' });
  expect(news).toContainEqual({ type: 'library.changed' });
  expect((await ask('articles.list', { query: 'taman' })).rows.map((row) => row.id)).toEqual([ids[1]]);
  await written('sesudahnya');
}, 60_000);

test('a recovery that is stopped leaves everything as it was, and the next one comes to its end', async () => {
  const made = openLibrary({ folder: library, mode: 'write' });
  addArticles(made, Array.from({ length: 2000 }, (_, index) => ({ ...newArticle('id', 'umum-id', '2026-11-24T10:00:00.000Z'), body: [paragraph('p', `kata ${index}`)] })));
  made.close();
  const file = join(library, 'library.sqlite');
  spoil(file, 0, 1);
  const before = readFileSync(file);
  const news = await start();
  const names = readdirSync(library).sort();
  const stopping = desk?.subscribe((event) => { if (event.type === 'library.recovering' && event.step === 'blocks') void desk?.call('library.cancelRecovery', {}, caller); });
  expect(await refused('library.recover', { way: 'salvage' })).toMatchObject({ code: 'conflict', details: { reason: 'stopped' } });
  stopping?.();
  expect(news).toContainEqual(expect.objectContaining({ type: 'library.recovering', step: 'blocks' }));
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(library).sort()).toEqual(names);
  expect(await ask('library.state', {})).toMatchObject({ kind: 'damaged' });
  expect(await ask('library.recover', { way: 'salvage' })).toMatchObject({ articles: { recovered: 2000, lost: 0, incomplete: 0 } });
  expect(await ask('library.state', {})).toEqual({ kind: 'open' });
}, 60_000);

test('a library found damaged in use is left alone from then on, and its file and log are set aside as they are', async () => {
  await start();
  for (let index = 0; index < 30; index += 1) await written(`kata ${'panjang '.repeat(200)}${index}`);
  await desk?.close();
  await start();
  expect(await ask('library.state', {})).toEqual({ kind: 'open' });
  // Behind what was read at opening.
  const file = join(library, 'library.sqlite');
  spoil(file, 20, statSync(file).size / PAGE - 20);
  const failures = [];
  for (let tries = 0; tries < 40 && (await ask('library.state', {})).kind === 'open'; tries += 1) {
    const reply = await desk?.call('articles.create', {}, caller);
    const rows = await desk?.call('articles.list', { limit: 500 }, caller);
    failures.push(...[reply, rows].flatMap((one) => (one?.ok === false ? [one.error.code] : [])));
  }
  expect(failures).toContain('libraryDamaged');
  expect(await ask('library.state', {})).toMatchObject({ kind: 'damaged' });
  const asItWas = ['', '-wal'].map((ending) => readFileSync(`${file}${ending}`));
  const report = await ask('library.recover', { way: 'salvage' });
  expect(['', '-wal'].map((ending, index) => readFileSync(join(report.setAside, `library.sqlite${ending}`)).equals(asItWas[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
  expect(await ask('library.state', {})).toEqual({ kind: 'open' });
  expect(report.articles.recovered).toBe((await ask('system.info', {})).articles);
  await written('sesudahnya');
}, 60_000);
