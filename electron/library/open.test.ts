import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../../shared/article/id.ts';
import { listBackups } from './backup/list-backups.ts';
import { connectToWrite, verifyDurable } from './connection.ts';
import { versionOf } from './file-version.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { openLibrary } from './open.ts';
import { temporaryFolder } from './temporary-library.ts';
import { libraryFolder } from './library-folder.ts';
import { takeLock } from './lock.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => { folder = temporaryFolder(); });
afterEach(() => folder.remove());

const open = (mode: 'read' | 'write' = 'write') => openLibrary({ folder: folder.path, mode });
const refusal = (code: string, details = {}) => expect.objectContaining({ code, details: expect.objectContaining(details) });
const thrown = (work: () => unknown): unknown => {
  try { work(); } catch (error) { return error; }
  return null;
};

test('a new library is made with its folders, and opened again it is not new', () => {
  const library = open();
  expect(library.isNew).toBe(true);
  library.close();
  expect(readdirSync(folder.path).sort()).toEqual(['backups', 'exports', 'images', 'library.lock', 'library.sqlite']);
  const again = open();
  expect(again.isNew).toBe(false);
  again.close();
});

test('a commit survives a power cut: WAL, and synchronous stays FULL after the first write', () => {
  const connection = connectToWrite(join(folder.path, 'a.sqlite'));
  connection.exec('CREATE TABLE a (b); INSERT INTO a VALUES (1)');
  expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(connection.pragma('synchronous', { simple: true })).toBe(2);
  expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  connection.pragma('synchronous = NORMAL');
  expect(() => verifyDurable(connection)).toThrow('not FULL');
  connection.close();
});

test('a library path that is a file is refused and the file left as it is', () => {
  const path = join(folder.path, 'notes.txt');
  writeFileSync(path, 'mine');
  expect(thrown(() => openLibrary({ folder: path, mode: 'write' }))).toEqual(refusal('libraryNotAFolder', { file: path }));
  expect(thrown(() => openLibrary({ folder: join(path, 'below'), mode: 'write' }))).toEqual(refusal('libraryNotAFolder'));
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a file that is no database is refused and left as it is', () => {
  const path = join(folder.path, 'library.sqlite');
  writeFileSync(path, 'this is not a database, although it is longer than a header of one would be, so that it is read at all');
  const before = readFileSync(path);
  expect(thrown(open)).toEqual(refusal('libraryDamaged', { file: path }));
  expect(readFileSync(path)).toEqual(before);
});

test('another program\'s database is refused and left as it is', () => {
  const path = join(folder.path, 'library.sqlite');
  new Database(path).exec('CREATE TABLE bookmarks (url)').close();
  const before = readFileSync(path);
  expect(thrown(open)).toEqual(refusal('libraryDamaged'));
  expect(readFileSync(path)).toEqual(before);
});

test('a library of a newer version is opened by neither mode and its bytes are left alone', () => {
  open().close();
  const path = join(folder.path, 'library.sqlite');
  const connection = new Database(path);
  connection.pragma('user_version = 99');
  connection.pragma('journal_mode = DELETE');
  connection.close();
  const before = readFileSync(path);
  for (const mode of ['write', 'read'] as const) {
    expect(thrown(() => open(mode))).toEqual(refusal('libraryNewer', { version: 99, known: migrations.length }));
  }
  expect(readFileSync(path)).toEqual(before);
});

test('a second writer is refused with the process that holds the library, a reader is not', () => {
  const library = open();
  expect(thrown(() => takeLock(libraryFolder(folder.path), 'command', 10))).toEqual(refusal('libraryInUse', { pid: process.pid }));
  const reader = open('read');
  expect(reader.articles.counts()).toEqual([]);
  expect(() => reader.settings.save('theme', 'dark')).toThrow('readonly');
  reader.close();
  library.close();
  open().close();
});

test('the lock dies with its process, however it ends', async () => {
  const program = `
    import { openLibrary } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)};
    openLibrary({ folder: ${JSON.stringify(folder.path)}, mode: 'write' });
    console.log('open'); setInterval(() => undefined, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => other.stdout.once('data', resolve));
  expect(thrown(() => takeLock(libraryFolder(folder.path), 'command', 10))).toEqual(refusal('libraryInUse', { pid: other.pid }));
  const ended = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await ended;
  open().close();
});

test('to read a library that is not there makes none', () => {
  expect(thrown(() => open('read'))).toEqual(refusal('notFound'));
  expect(readdirSync(folder.path)).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be read or written is refused', () => {
  const path = join(folder.path, 'closed');
  mkdirSync(path, { mode: 0o000 });
  expect(thrown(() => openLibrary({ folder: path, mode: 'write' }))).toEqual(refusal('readOnly'));
  chmodSync(path, 0o700);
});

test('a migration keeps a copy of the library as it was, and a failing one changes nothing', () => {
  const connection = connectToWrite(join(folder.path, 'library.sqlite'));
  migrate(connection, migrations, folder.path, new Date('2026-01-01T00:00:00.000Z'));
  connection.prepare('INSERT INTO setting VALUES (?, ?)').run('theme', '"dark"');
  const next = { name: 'next', sql: 'ALTER TABLE setting ADD COLUMN changed TEXT' };
  const failing = { name: 'failing', sql: 'DROP TABLE setting; SELECT * FROM nowhere' };
  expect(() => migrate(connection, [...migrations, failing], folder.path, new Date('2026-01-02T00:00:00.000Z'))).toThrow('nowhere');
  expect(versionOf(connection)).toBe(migrations.length);
  expect(connection.prepare('SELECT json FROM setting').pluck().get()).toBe('"dark"');
  migrate(connection, [...migrations, next], folder.path, new Date('2026-01-03T00:00:00.000Z'));
  expect(versionOf(connection)).toBe(migrations.length + 1);
  connection.close();
  const [copy] = listBackups(folder.path);
  expect(copy).toMatchObject({ number: 2, kind: 'before-migration' });
  const kept = new Database(join(folder.path, copy?.name ?? ''), { readonly: true });
  expect(versionOf(kept)).toBe(migrations.length);
  expect(kept.prepare('SELECT * FROM setting').all()).toEqual([{ name: 'theme', json: '"dark"' }]);
  kept.close();
});

test('of many processes that make one new library at once, one makes it whole and the others are refused', async () => {
  const program = `
    import { openLibrary } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)};
    try {
      const { isNew } = openLibrary({ folder: ${JSON.stringify(join(folder.path, 'new'))}, mode: 'write' });
      console.log(isNew ? 'made' : 'opened'); setInterval(() => undefined, 1000);
    } catch (error) { console.log(error.code); process.exit(); }`;
  const others = Array.from({ length: 4 }, () => spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] }));
  const ended = others.map((other) => new Promise((resolve) => other.once('exit', resolve)));
  try {
    const answers = await Promise.all(others.map((other) => new Promise<string>((resolve) => other.stdout.once('data', (part) => resolve(String(part).trim())))));
    expect(answers.sort()).toEqual(['libraryInUse', 'libraryInUse', 'libraryInUse', 'made']);
  } finally {
    for (const other of others) other.kill();
    await Promise.all(ended);
  }
  const library = openLibrary({ folder: join(folder.path, 'new'), mode: 'write' });
  expect(library).toMatchObject({ isNew: false, schemaVersion: migrations.length });
  library.close();
});

test('a library that is taken away while it is open is noticed', () => {
  const library = open();
  expect(() => library.refuseMoved()).not.toThrow();
  renameSync(library.folder.database, `${library.folder.database}.away`);
  expect(thrown(() => library.refuseMoved())).toEqual(refusal('unreadable', { file: library.folder.database }));
  writeFileSync(library.folder.database, 'another file');
  expect(thrown(() => library.refuseMoved())).toEqual(refusal('unreadable'));
  library.close();
});

test('what a crash left behind goes when it is a day old, and nothing else does', () => {
  const library = open();
  const known = library.images.keep(new Uint8Array([1]), { mediaType: 'image/png', width: 1, height: 1 });
  library.close();
  const inFolder = (...names: string[]): string => join(folder.path, ...names);
  mkdirSync(inFolder('exports', 'a-page'));
  mkdirSync(inFolder('scaled'));
  const unfinished = `a.html.${newId()}.tmp`;
  const left = [inFolder('images', `${'a'.repeat(64)}.jpg`), inFolder('images', `${'a'.repeat(64)}.jpg.${newId()}.tmp`), inFolder('exports', 'a-page', unfinished), inFolder('scaled', `${'a'.repeat(64)}-480.jpg.${newId()}.tmp`), inFolder('scaled', `${'a'.repeat(64)}-480.jpg`)];
  const young = [inFolder('images', `${'b'.repeat(64)}.jpg`), inFolder('scaled', `${'b'.repeat(64)}-480.jpg`), inFolder('exports', unfinished)];
  const others = [inFolder('scaled', `${known.hash}-1.webp`), inFolder('images', 'my own.jpg'), inFolder('images', 'notes.tmp'), inFolder('exports', 'a-page', 'a.html'), inFolder('exports', `${'a'.repeat(64)}.jpg`), inFolder('images', `${known.hash}.png`)];
  for (const path of [...left, ...young, ...others.slice(0, 5)]) writeFileSync(path, 'x');
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const path of [...left, ...others]) utimesSync(path, longAgo, longAgo);
  open().close();
  expect(left.filter((path) => existsSync(path))).toEqual([]);
  expect([...young, ...others].filter((path) => !existsSync(path))).toEqual([]);
});
