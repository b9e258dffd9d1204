import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { newId } from '../../../shared/article/id.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { discardCopy } from '../backup/whole-copy.ts';
import { openDamaged } from './damaged-file.ts';
import { isUnreadablePage } from './read-range.ts';

/** What every library is written in; SQLite's default. */
const PAGE = 4096;

/**
 * Where not even the first page of a damaged copy can be read, nothing else can be found. That page holds the list of the
 * tables, which is the same in the backup and, as long as nothing was migrated, in any new library: so it is taken from
 * there. Whatever is then read is checked block by block, as everything is.
 * @param copy a copy, which is written to
 * @returns whether the copy can be read
 */
export function mendFirstPage(copy: string, backup: string | null): boolean {
  if (isReadable(copy)) return true;
  const model = join(tmpdir(), `redaksi-${newId()}.sqlite`);
  try {
    for (const from of [backup, makeModel(model)]) {
      if (from === null) continue;
      putFirstPage(from, copy);
      if (isReadable(copy)) return true;
    }
    return false;
  } finally {
    discardCopy(model);
  }
}

function isReadable(path: string): boolean {
  try {
    const file = openDamaged(path);
    const isLibrary = file.columns('article').length > 0 && file.columns('block').length > 0;
    file.close();
    return isLibrary;
  } catch (error) {
    if (!isUnreadablePage(error)) throw error;
    return false;
  }
}

function makeModel(path: string): string {
  const connection = new Database(path);
  migrate(connection, migrations, tmpdir(), new Date());
  connection.close();
  return path;
}

/** The WAL goes by the header that is lost; without it the copy is as at its last checkpoint. */
function putFirstPage(from: string, copy: string): void {
  for (const ending of ['-wal', '-shm']) if (existsSync(`${copy}${ending}`)) rmSync(`${copy}${ending}`);
  const page = Buffer.alloc(PAGE);
  const source = openSync(from, 'r');
  try {
    readSync(source, page, 0, PAGE, 0);
  } finally {
    closeSync(source);
  }
  const file = openSync(copy, 'r+');
  try {
    // The file format's header (sqlite.org/fileformat2.html): rollback mode, size in pages, and no list of free pages.
    page.set([1, 1], 18);
    page.writeUInt32BE(Math.floor(fstatSync(file).size / PAGE), 28);
    page.writeUInt32BE(0, 32);
    page.writeUInt32BE(0, 36);
    page.writeUInt32BE(page.readUInt32BE(24), 92);
    writeSync(file, page, 0, PAGE, 0);
  } finally {
    closeSync(file);
  }
}
