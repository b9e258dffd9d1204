import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectToWrite, type Connection } from '../connection.ts';
import { libraryContent } from '../library-content.ts';
import { versionOf } from '../file-version.ts';
import { migrate } from '../migrate.ts';
import { libraryFolder } from '../library-folder.ts';
import { openLibrary } from '../open.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { verifyLibrary } from '../verify/verify-library.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/*
 * frozen/version-<n>.sqlite is a library that version n has really written, with what its stores then read of it beside it
 * as JSON. It was made by `node scripts/freeze-library.ts` before version n + 1 was begun, from the invented articles of
 * scripts/invented-library.ts, and is never made again.
 */
const FROZEN = new URL('./frozen/', import.meta.url);
const frozenFile = (version: number, ending: 'sqlite' | 'json'): URL => new URL(`version-${version}.${ending}`, FROZEN);
const versions = readdirSync(FROZEN).flatMap((name) => /^version-(\d+)\.sqlite$/.exec(name)?.[1] ?? []).map(Number).sort((one, other) => one - other);

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'library.sqlite');
});
afterEach(() => folder.remove());

test('a library of every version that has been released is frozen', () => {
  expect(versions).toEqual(migrations.map((_, index) => index + 1));
});

test.each(versions)('a library that version %i has written is opened with every article, revision, publication, contributor, house style and setting in it', (version) => {
  copyFileSync(frozenFile(version, 'sqlite'), path);
  const written: unknown = JSON.parse(readFileSync(frozenFile(version, 'json'), 'utf8'));
  const library = openLibrary({ folder: folder.path, mode: 'write' });
  expect(library).toMatchObject({ isNew: false, schemaVersion: migrations.length });
  const content = libraryContent(library);
  expect(content).toMatchObject(written as object);
  expect(content.articles.length).toBeGreaterThan(3);
  expect(content.articles.flatMap(({ revisions }) => revisions).every(({ version: kept }) => kept !== null)).toBe(true);
  for (const { id } of content.articles) {
    const links = content.articles.filter(({ body }) => body.some((block) => block.type === 'relatedLinks' && block.items.some((item) => item.articleId === id)));
    expect(library.relatedLinks.linkers(id, 100).map((linker) => linker.id).sort()).toEqual(links.map((linker) => linker.id).sort());
  }
  library.close();
  const connection = new Database(path, { readonly: true });
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(connection.pragma('foreign_key_check')).toEqual([]);
  connection.close();
});

test.each(versions)('a library that version %i has written is found sound as it lies there', (version) => {
  copyFileSync(frozenFile(version, 'sqlite'), path);
  // Its images lie in its folder, which is not frozen with it.
  expect(verifyLibrary(libraryFolder(folder.path)).faults.filter(({ part }) => part !== 'images')).toEqual([]);
});

/** Divides SQL at its statements; a trigger is one, and what stands in it is not divided. */
function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  let present = '';
  for (const line of sql.replace(/--.*$/gm, '').split(/(?<=;)/)) {
    present += line;
    const isTrigger = /^\s*CREATE\s+TRIGGER/i.test(present);
    if (isTrigger ? /\bEND\s*;\s*$/i.test(present) : present.trimEnd().endsWith(';')) {
      statements.push(present);
      present = '';
    }
  }
  expect(present.trim()).toBe('');
  return statements;
}

/** Everything that the file holds, its form too. */
function dump(connection: Connection): unknown {
  const form = connection.prepare<[], { name: string; type: string; sql: string | null }>('SELECT name, type, sql FROM sqlite_master ORDER BY type, name').all();
  const rows = form.filter(({ type }) => type === 'table').map(({ name }) => [name, connection.prepare(`SELECT * FROM "${name}"`).all()]);
  return { form, rows, version: versionOf(connection) };
}

test.each(migrations.map(({ name }, index) => ({ name, from: index })))('a migration that fails at any of its statements leaves the library as it was: $name', ({ from }) => {
  const before = migrations.slice(0, from);
  const migration = migrations[from] as Migration;
  const statements = statementsOf(migration.sql);
  expect(statements.length).toBeGreaterThan(3);
  if (from > 0) copyFileSync(frozenFile(from, 'sqlite'), path);
  const connection = connectToWrite(path);
  const whole = dump(connection);
  for (let failing = 0; failing <= statements.length; failing += 1) {
    const broken = { ...migration, sql: [...statements.slice(0, failing), 'SELECT * FROM a_table_that_is_not_there;', ...statements.slice(failing)].join('\n') };
    expect(() => migrate(connection, [...before, broken], folder.path, new Date(Date.UTC(2026, 0, 1, 0, 0, failing)))).toThrow('a_table_that_is_not_there');
    expect(dump(connection)).toEqual(whole);
  }
  // The version that was there opens what is left and goes on to write into it.
  migrate(connection, before, folder.path, new Date('2026-01-02T00:00:00Z'));
  expect(versionOf(connection)).toBe(from);
  migrate(connection, migrations.slice(0, from + 1), folder.path, new Date('2026-01-03T00:00:00Z'));
  expect(versionOf(connection)).toBe(from + 1);
  connection.close();
  const library = openLibrary({ folder: folder.path, mode: 'write' });
  if (from > 0) expect(libraryContent(library)).toMatchObject(JSON.parse(readFileSync(frozenFile(from, 'json'), 'utf8')) as object);
  library.close();
  expect(existsSync(path)).toBe(true);
});
