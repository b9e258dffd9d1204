import { closeSync, mkdirSync, openSync, readdirSync, renameSync, statSync, truncateSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle } from '../../../shared/article/article.ts';
import { addArticles } from '../add-articles.ts';
import { libraryFolder, type LibraryFolder } from '../library-folder.ts';
import { openLibrary } from '../open.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { damagedSource } from './damaged-source.ts';

const PAGE = 4096;
let temporary: ReturnType<typeof temporaryFolder>;
let folder: LibraryFolder;
beforeEach(() => {
  temporary = temporaryFolder();
  folder = libraryFolder(join(temporary.path, 'library'));
});
afterEach(() => temporary.remove());

/** Lays the file of a library that has come so far aside under a name of the test's choice. @returns its path. */
function aside(name: string, articles: number): string {
  const made = join(temporary.path, `made-${name}`);
  const library = openLibrary({ folder: made, mode: 'write' });
  addArticles(library, Array.from({ length: articles }, () => newArticle('id', 'umum-id', '2026-11-24T10:00:00.000Z')));
  library.close();
  mkdirSync(join(folder.setAside, name), { recursive: true });
  const place = join(folder.setAside, name, 'library.sqlite');
  renameSync(join(made, 'library.sqlite'), place);
  return place;
}
const wipe = (path: string, page: number): void => {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(PAGE, 0x5a), 0, PAGE, page * PAGE);
  closeSync(file);
};
const state = (): unknown => readdirSync(folder.setAside, { recursive: true, encoding: 'utf8' }).sort().map((name) => {
  const { size, mtimeMs } = statSync(join(folder.setAside, name));
  return [name, size, mtimeMs];
});

test('of the files that were set aside the one that has come furthest is taken, whatever the clock said of it', () => {
  const first = aside('2026-11-24T12-00-00+07-00', 2);
  const second = aside('2016-01-01T00-00-00+07-00', 1);
  const third = aside('2020-05-05T00-00-00+07-00', 30);
  for (const [path, time] of [[third, 1e9], [second, 2e9], [first, 1.9e9]] as const) utimesSync(path, time, time);
  // What the system itself notes of a file's last change cannot be set; it is renewed in the wrong order.
  for (const path of [third, second, first]) {
    renameSync(path, `${path}.x`);
    renameSync(`${path}.x`, path);
  }
  const before = state();
  expect(damagedSource(folder)).toBe(third);
  expect(state()).toEqual(before);
  expect(readdirSync(folder.path)).toEqual(['set-aside']);
});

test('one whose first page, or whose counter, cannot be read is still known by the changes that it holds', () => {
  const newer = aside('2026-01-01T00-00-00+07-00', 40);
  const older = aside('2026-02-01T00-00-00+07-00', 3);
  for (const page of [0, 1]) {
    wipe(newer, page);
    expect(damagedSource(folder)).toBe(newer);
  }
  wipe(newer, 0);
  wipe(older, 0);
  expect(damagedSource(folder)).toBe(newer);
});

test('one in which nothing can be read comes behind any other, and is taken where there is none better', () => {
  const ruined = aside('2026-03-01T00-00-00+07-00', 50);
  writeFileSync(ruined, Buffer.alloc(statSync(ruined).size * 3, 0x5a));
  const sound = aside('2026-01-01T00-00-00+07-00', 1);
  writeFileSync(join(folder.setAside, 'report.txt'), 'a file beside them');
  expect(damagedSource(folder)).toBe(sound);
  writeFileSync(sound, 'no library');
  expect(damagedSource(folder)).toBe(ruined);
  truncateSync(ruined, 0);
  expect(damagedSource(folder)).toBe(sound);
  truncateSync(sound, 0);
  expect(damagedSource(folder)).toBeNull();
});
