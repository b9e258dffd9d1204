import { existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discardCopy, unfinishedName } from '../backup/whole-copy.ts';
import { canBeWritten, type LibraryFolder } from '../library-folder.ts';
import { copyDamaged } from './copy-damaged.ts';
import { openDamaged } from './damaged-file.ts';
import { mendFirstPage } from './first-page.ts';
import { highestSequence } from './highest-sequence.ts';

const bytesOf = (path: string): number => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0);

/**
 * The damaged file: at the library's place, else, of those that were set aside, the one whose changes have come furthest.
 * That is told by the highest sequence that can be read in each, because times and the folders named by them follow a
 * clock, which can be set back. One in which no sequence can be read comes behind all others; among those, and among equal
 * ones, the one that holds most.
 * @returns its path, or null where nothing of it is left
 * @throws an error of the file system, where several lie there and there is no room to read them in a copy
 */
export function damagedSource(folder: LibraryFolder): string | null {
  if (bytesOf(folder.database) > 0) return folder.database;
  const aside = filesSetAside(folder);
  if (aside.length < 2) return aside[0] ?? null;
  const read = aside.map((path) => ({ path, bytes: bytesOf(path), sequence: sequenceOf(path, folder) }));
  return read.sort((one, other) => other.sequence - one.sequence || other.bytes - one.bytes)[0]?.path ?? null;
}

function filesSetAside({ setAside }: LibraryFolder): string[] {
  if (!existsSync(setAside)) return [];
  return readdirSync(setAside).sort().map((name) => join(setAside, name, 'library.sqlite')).filter((path) => bytesOf(path) > 0);
}

/** Reads it in a copy, as everything that was set aside stays as it is. @returns -1 where none can be read. */
function sequenceOf(path: string, folder: LibraryFolder): number {
  const copy = unfinishedName(canBeWritten(folder.path) ? folder.database : join(tmpdir(), 'redaksi.sqlite'));
  try {
    copyDamaged(path, copy);
    if (!mendFirstPage(copy, null)) return -1;
    const file = openDamaged(copy);
    try {
      return highestSequence(file);
    } finally {
      file.close();
    }
  } finally {
    discardCopy(copy);
  }
}
