import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle } from '../../../shared/article/article.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { addArticle } from '../add-articles.ts';
import { migrations } from '../migrations/migrations.ts';
import { openLibrary, type Library } from '../open.ts';
import { openSearch } from '../search/open-search.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { noSmallDisk, smallDisk } from '../../../scripts/small-disk.ts';

let folder: ReturnType<typeof temporaryFolder>;
let here: string;
beforeEach(() => {
  folder = temporaryFolder();
  here = join(folder.path, 'library');
});
afterEach(() => folder.remove());

const withLibrary = <T>(use: (library: Library) => T, place = here): T => {
  const library = openLibrary({ folder: place, mode: 'write' });
  try {
    return use(library);
  } finally {
    library.close();
  }
};
const write = (library: Library, headline: string): void => void library.transaction(() => {
  const article = newArticle('id', 'umum-id', '2026-01-01T00:00:00Z');
  addArticle(library, { ...article, fields: { ...article.fields, headline } });
});
const headlines = (place = here): string[] => withLibrary((library) => library.articles.newest([], Number.MAX_SAFE_INTEGER, 100).map(({ fields }) => fields.headline), place);
const PICTURE = { mediaType: 'image/png' as const, width: 1, height: 1 };
/** A library with one article and one picture, its backup, and an article that came after. */
async function backedUp(): Promise<string> {
  const place = withLibrary((library) => {
    write(library, 'Sebelum');
    library.images.keep(new Uint8Array([1, 2, 3]), PICTURE);
    return library.folder;
  });
  const name = await makeBackup(place.database, { backups: place.backups, kind: 'by-hand', now: new Date() });
  withLibrary((library) => write(library, 'Sesudah'));
  return join(place.backups, name);
}

test('restored over the present library, it is the one of the backup, and the present one stands whole beside it', async () => {
  const file = await backedUp();
  const { setAside, articles } = await restoreBackup(file, here, new Date());
  expect(articles).toBe(1);
  expect(headlines()).toEqual(['Sebelum']);
  const aside = join(folder.path, 'looked-at');
  mkdirSync(aside);
  for (const name of readdirSync(setAside ?? '')) copyFileSync(join(setAside ?? '', name), join(aside, name));
  expect(headlines(aside)).toEqual(['Sesudah', 'Sebelum']);
  expect(readdirSync(here).filter((name) => name.includes('restored') || name.endsWith('.tmp'))).toEqual([]);
  expect(existsSync(file)).toBe(true);
});

test('what a killed process had only in the log is set aside together with the file', async () => {
  const file = await backedUp();
  const program = `
    import { openLibrary } from ${JSON.stringify(new URL('../open.ts', import.meta.url).href)};
    const library = openLibrary({ folder: ${JSON.stringify(here)}, mode: 'write' });
    library.settings.save('theme', 'dark'); console.log('saved'); setInterval(() => library.mode, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  await expect(restoreBackup(file, here, new Date())).rejects.toMatchObject({ code: 'libraryInUse', details: { pid: other.pid } });
  const ended = once(other, 'exit');
  other.kill('SIGKILL');
  await ended;
  const { setAside } = await restoreBackup(file, here, new Date());
  expect(readdirSync(setAside ?? '')).toContain('library.sqlite-wal');
  expect(withLibrary((library) => library.settings.read())).toEqual({});
  const connection = new Database(join(setAside ?? '', 'library.sqlite'));
  expect(connection.prepare("SELECT json FROM setting WHERE name = 'theme'").pluck().get()).toBe('"dark"');
  connection.close();
});

test('restored into a new folder, it has its pictures, and the library it comes from is not touched', async () => {
  const file = await backedUp();
  const before = readFileSync(join(here, 'library.sqlite'));
  const place = join(folder.path, 'new', 'library');
  expect(await restoreBackup(file, place, new Date())).toMatchObject({ setAside: null, images: 1, articles: 1 });
  expect(headlines(place)).toEqual(['Sebelum']);
  expect(readdirSync(join(place, 'images'))).toEqual(readdirSync(join(here, 'images')));
  expect(readFileSync(join(here, 'library.sqlite'))).toEqual(before);
});

test('an index that knew later words is not believed after a restore', async () => {
  const file = await backedUp();
  withLibrary((library) => { const search = openSearch(library, 'write'); search.bringUpToDate(); search.close(); });
  await restoreBackup(file, here, new Date());
  withLibrary((library) => {
    write(library, 'Pengganti');
    const search = openSearch(library, 'write');
    search.bringUpToDate();
    expect(search.newest(['sesudah'], [], Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    expect(search.newest(['pengganti'], [], Number.MAX_SAFE_INTEGER, 10)).toHaveLength(1);
    search.close();
  });
});

test('a file that is no sound library, or of a newer version, is refused and nothing is touched', async () => {
  const file = await backedUp();
  const before = readFileSync(join(here, 'library.sqlite'));
  const files = readdirSync(here);
  const broken = join(folder.path, 'broken.sqlite');
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096 * 3, 4096 * 4);
  writeFileSync(broken, bytes);
  const newer = join(folder.path, 'newer.sqlite');
  copyFileSync(file, newer);
  const connection = new Database(newer);
  connection.pragma('user_version = 99');
  connection.close();
  const text = join(folder.path, 'text.sqlite');
  writeFileSync(text, 'no database at all '.repeat(100));
  const refusals = { [broken]: { code: 'libraryDamaged' }, [newer]: { code: 'libraryNewer', details: { version: 99, known: migrations.length } }, [text]: { code: 'libraryDamaged' }, [join(folder.path, 'missing')]: { code: 'unreadable' }, [join(here, 'library.sqlite')]: { code: 'invalidInput' } };
  for (const [path, refusal] of Object.entries(refusals)) {
    await expect(restoreBackup(path, here, new Date())).rejects.toMatchObject(refusal);
    if (refusal.code !== 'invalidInput') await expect(restoreBackup(path, join(folder.path, 'nowhere'), new Date())).rejects.toMatchObject(refusal);
  }
  expect(readdirSync(here)).toEqual(files);
  expect(readFileSync(join(here, 'library.sqlite'))).toEqual(before);
  expect(existsSync(join(folder.path, 'nowhere'))).toBe(false);
});

test('a crash at any step of taking the place leaves the library before or the restored one, and nothing lost', async () => {
  const file = await backedUp();
  const place = (name: string): string => join(here, name);
  const steps: (() => void)[] = [
    () => copyFileSync(file, place('restored.sqlite')),
    () => { mkdirSync(place('set-aside/then'), { recursive: true }); linkSync(place('library.sqlite'), place('set-aside/then/library.sqlite')); },
    () => rmSync(place('library.sqlite')),
  ];
  for (const reached of [1, 2, 3]) {
    rmSync(place('set-aside'), { recursive: true, force: true });
    for (const step of steps.slice(0, reached)) step();
    const isRestored = reached === 3;
    // Whoever only reads comes to the same library.
    const reader = openLibrary({ folder: here, mode: 'read' });
    expect(reader.articles.newest([], Number.MAX_SAFE_INTEGER, 10)).toHaveLength(isRestored ? 1 : 2);
    reader.close();
    expect(headlines()).toEqual(isRestored ? ['Sebelum'] : ['Sesudah', 'Sebelum']);
    expect(existsSync(place('restored.sqlite'))).toBe(false);
  }
  expect(existsSync(place('set-aside/then/library.sqlite'))).toBe(true);
});

test('a log that a crash left in the place is never read into the restored library', async () => {
  const file = await backedUp();
  const connection = new Database(join(here, 'library.sqlite'));
  connection.pragma('wal_autocheckpoint = 0');
  connection.exec("INSERT INTO setting VALUES ('theme', '\"dark\"')");
  copyFileSync(join(here, 'library.sqlite-wal'), join(folder.path, 'log'));
  connection.close();
  copyFileSync(file, join(here, 'restored.sqlite'));
  rmSync(join(here, 'library.sqlite'));
  renameSync(join(folder.path, 'log'), join(here, 'library.sqlite-wal'));
  expect(withLibrary((library) => library.settings.read())).toEqual({});
  expect(headlines()).toEqual(['Sebelum']);
  expect(readdirSync(join(here, 'set-aside'))).toHaveLength(1);
});

test.skipIf(noSmallDisk !== null)('where the disk has no room for the copy, the library stays as it was (needs the right to mount a small disk)', async () => {
  const disk = smallDisk(1);
  try {
    withLibrary((library) => {
      library.transaction(() => {
        for (let count = 0; count < 200; count += 1) write(library, `Berita ${count} ${'panjang '.repeat(100)}`);
      });
    });
    const file = join(here, 'backups', await makeBackup(join(here, 'library.sqlite'), { backups: join(here, 'backups'), kind: 'by-hand', now: new Date() }));
    const small = join(disk.path, 'library');
    withLibrary((library) => write(library, 'Di disk kecil'), small);
    writeFileSync(join(disk.path, 'filler'), Buffer.alloc(512 * 1024));
    await expect(restoreBackup(file, small, new Date())).rejects.toMatchObject({ code: 'diskFull' });
    expect(readdirSync(small).filter((name) => /restored|set-aside|tmp/.test(name))).toEqual([]);
    rmSync(join(disk.path, 'filler'));
    expect(headlines(small)).toEqual(['Di disk kecil']);
  } finally {
    disk.remove();
  }
});

test('a picture that cannot be read ends a restore before anything is moved, and nothing is left that would take an empty place later', async () => {
  const file = await backedUp();
  const images = join(here, 'images');
  const [name = ''] = readdirSync(images);
  rmSync(join(images, name));
  mkdirSync(join(images, name));
  const empty = join(folder.path, 'empty');
  await expect(restoreBackup(file, empty, new Date())).rejects.toThrow(RedaksiError);
  expect(existsSync(join(empty, 'restored.sqlite'))).toBe(false);
  expect(readdirSync(empty).filter((one) => one.endsWith('.sqlite'))).toEqual([]);
});

test('dictionaries that cannot be brought keep no library from being restored', async () => {
  const file = await backedUp();
  mkdirSync(join(here, 'dictionaries'));
  for (const [ending, content] of [['aff', 'SET UTF-8\n'], ['dic', '1\nkata\n']] as const) writeFileSync(join(here, 'dictionaries', `id_ID.${ending}`), content);
  const elsewhere = join(folder.path, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'dictionaries'), 'a file in the way');
  expect(await restoreBackup(file, elsewhere, new Date())).toMatchObject({ articles: 1, images: 1 });
  expect(headlines(elsewhere)).toEqual(['Sebelum']);
});
