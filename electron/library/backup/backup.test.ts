import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle } from '../../../shared/article/article.ts';
import { newId } from '../../../shared/article/id.ts';
import { addArticle } from '../add-articles.ts';
import { openLibrary, type Library } from '../open.ts';
import { noSmallDisk, smallDisk } from '../../../scripts/small-disk.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';
import { isSound, requireSound } from './sound-file.ts';
import { thinOut } from './thin-out.ts';

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

const write = (headline: string, text = 'Isi'): void => void library.transaction(() => {
  const article = newArticle('id', 'umum-id', '2026-01-01T00:00:00Z');
  addArticle(library, { ...article, fields: { ...article.fields, headline }, body: [{ type: 'paragraph', id: 'p', children: [{ type: 'text', text }] }] });
});
const back = (now = new Date()): Promise<string> => makeBackup(library.folder.database, { backups: library.folder.backups, kind: 'by-hand', now });
const at = (name: string): string => join(library.folder.backups, name);
const tenThousandLetters = 'Warga menyambut. '.repeat(600);

test('a backup is one sound file that holds what was saved, and is listed with its number, kind and size', async () => {
  write('Satu');
  const name = await back(new Date('2026-11-24T10:00:00Z'));
  write('Dua');
  expect(requireSound(at(name))).toMatchObject({ articles: 1 });
  expect(readdirSync(library.folder.backups)).toEqual([name]);
  await back();
  expect(listBackups(library.folder.backups)).toMatchObject([{ number: 2, kind: 'by-hand' }, { number: 1, name, bytes: readFileSync(at(name)).length }]);
  const kept = new Database(at(name), { readonly: true });
  expect(kept.pragma('journal_mode', { simple: true })).toBe('delete');
  kept.close();
});

test('what is written while a backup is under way neither harms it nor makes it begin again', async () => {
  for (let count = 0; count < 400; count += 1) write(`Berita ${count}`, tenThousandLetters + count);
  const seen: number[] = [];
  const name = await makeBackup(library.folder.database, { backups: library.folder.backups, kind: 'daily', now: new Date() }, (done) => {
    seen.push(done);
    write(`Selagi dicadangkan ${seen.length}`);
  });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  expect(requireSound(at(name)).articles).toBe(400);
});

test('a backup that is given up leaves nothing behind', async () => {
  for (let count = 0; count < 200; count += 1) write(`Berita ${count}`, tenThousandLetters + count);
  await expect(makeBackup(library.folder.database, { backups: library.folder.backups, kind: 'daily', now: new Date() }, () => { throw new Error('enough'); })).rejects.toThrow('enough');
  expect(readdirSync(library.folder.backups)).toEqual([]);
});

test('a file with one page broken, cut off, of another program or missing is not sound', async () => {
  for (let count = 0; count < 50; count += 1) write(`Berita ${count}`, tenThousandLetters + count);
  const name = await back();
  expect(isSound(at(name))).toBe(true);
  const broken = join(folder.path, 'broken.sqlite');
  const bytes = readFileSync(at(name));
  bytes.fill(0xff, 4096 * 5, 4096 * 6);
  writeFileSync(broken, bytes);
  const cut = join(folder.path, 'cut.sqlite');
  copyFileSync(at(name), cut);
  truncateSync(cut, Math.floor(bytes.length / 2 / 4096) * 4096);
  const other = join(folder.path, 'other.sqlite');
  new Database(other).exec('CREATE TABLE bookmarks (url)').close();
  const empty = join(folder.path, 'empty.sqlite');
  writeFileSync(empty, '');
  for (const path of [broken, cut, other, empty, join(folder.path, 'missing.sqlite')]) expect(isSound(path)).toBe(false);
  expect(readFileSync(broken)).toEqual(bytes);
  expect(existsSync(join(folder.path, 'missing.sqlite'))).toBe(false);
});

test('a damaged library is not backed up as if it were sound, and nothing partial stays', async () => {
  for (let count = 0; count < 50; count += 1) write(`Berita ${count}`, tenThousandLetters + count);
  const place = library.folder;
  library.close();
  const bytes = readFileSync(place.database);
  bytes.fill(0xff, 4096 * 8, 4096 * 9);
  writeFileSync(place.database, bytes);
  await expect(makeBackup(place.database, { backups: place.backups, kind: 'daily', now: new Date() })).rejects.toMatchObject({ code: 'libraryDamaged' });
  expect(readdirSync(place.backups)).toEqual([]);
  expect(readFileSync(place.database)).toEqual(bytes);
});

test('old backups go when a new one stands, and files of other names stay', async () => {
  writeFileSync(at('notes.txt'), 'mine');
  const names: string[] = [];
  for (let hour = 0; hour < 5; hour += 1) names.push(await back(new Date(Date.UTC(2026, 0, 1, 9, 0, hour))));
  expect(thinOut(library.folder.backups, new Date())).toHaveLength(4);
  expect(readdirSync(library.folder.backups).sort()).toEqual([names.at(-1), 'notes.txt']);
});

test('an image stays for as long as a backup names it, although the library forgot it', async () => {
  const image = library.images.keep(new Uint8Array([1, 2, 3]), { mediaType: 'image/png', width: 1, height: 1 });
  const name = await back();
  library.images.forget(image);
  const path = join(library.folder.images, `${image.hash}.png`);
  const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  const unfinished = at(`${name}.${newId()}.tmp`);
  writeFileSync(unfinished, 'half');
  for (const file of [path, unfinished]) utimesSync(file, longAgo, longAgo);
  const reopen = (): void => {
    library.close();
    library = openLibrary({ folder: folder.path, mode: 'write' });
  };
  reopen();
  expect([existsSync(path), existsSync(unfinished)]).toEqual([true, false]);
  writeFileSync(at(name), 'no longer a backup that can be read, so nobody knows what it named'.repeat(10));
  reopen();
  expect(existsSync(path)).toBe(true);
  writeFileSync(at(name), '');
});

test('a backup of a library whose folder has gone makes nothing in its place', async () => {
  const gone = `${folder.path}-gone`;
  await expect(makeBackup(join(gone, 'library.sqlite'), { backups: join(gone, 'backups'), kind: 'daily', now: new Date() })).rejects.toMatchObject({ code: 'unreadable' });
  expect(existsSync(gone)).toBe(false);
});

test.skipIf(noSmallDisk !== null)('a disk that fills while backing up is told, and no partial file stays on it (needs the right to mount a small disk)', async () => {
  const disk = smallDisk(1);
  for (let count = 0; count < 200; count += 1) write(`Berita ${count}`, tenThousandLetters + count);
  const backups = join(disk.path, 'backups');
  mkdirSync(backups);
  try {
    await expect(makeBackup(library.folder.database, { backups, kind: 'daily', now: new Date() })).rejects.toMatchObject({ code: 'diskFull' });
    expect(readdirSync(backups)).toEqual([]);
    write('Masih dapat disimpan');
    expect(isSound(library.folder.database)).toBe(true);
  } finally {
    disk.remove();
  }
});
