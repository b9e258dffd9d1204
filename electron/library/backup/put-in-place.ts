import { constants, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { atPath, systemCode } from '../library-failure.ts';
import type { LibraryFolder } from '../library-folder.ts';
import { localTime } from './backup-name.ts';
import { syncFile, syncFolder } from './whole-copy.ts';

/** A database's own file comes first: while it is there, the library is the one before. */
const DATABASE_FILES = ['', '-wal', '-shm'];

/**
 * Puts `folder.restored` in the library's place. What is there is set aside with its log, whole and unread, and never
 * deleted. Wherever a crash falls, `finishRestore` goes on from there: the library is the one before or the restored one,
 * and never a file with another's log. To be run by who holds the lock.
 * @returns where the library before was set aside; null where there was none
 * @throws RedaksiError
 */
export function putInPlace(folder: LibraryFolder, now: Date): string | null {
  return atPath(folder.database, () => {
    const aside = isAnythingThere(folder) ? setAside(folder, now) : null;
    renameSync(folder.restored, folder.database);
    syncFolder(folder.path);
    // It is of another library, or of a later day of this one; it is made again.
    for (const ending of DATABASE_FILES) rmSync(`${folder.searchIndex}${ending}`, { force: true });
    return aside;
  });
}

/** Finishes a restore that a crash has cut short, or forgets one that had not begun to move anything. */
export function finishRestore(folder: LibraryFolder, now: Date): void {
  if (isRestoreCutShort(folder)) putInPlace(folder, now);
  else atPath(folder.restored, () => rmSync(folder.restored, { force: true }));
}

/** Whether the place is empty because a restored library was about to take it. */
export function isRestoreCutShort(folder: LibraryFolder): boolean {
  return !existsSync(folder.database) && existsSync(folder.restored);
}

/**
 * Moves the library's file and its log into a folder of their own. All of it stands there before any of it leaves its place,
 * so that no crash parts the file from its log.
 * @returns that folder
 */
export function setAside(folder: LibraryFolder, now: Date): string {
  const aside = freshFolder(folder, now);
  const present = DATABASE_FILES.map((ending) => `${folder.database}${ending}`).filter((path) => existsSync(path));
  for (const path of present) alsoAt(path, join(aside, basename(path)));
  syncFolder(aside);
  syncFolder(folder.setAside);
  for (const path of present) rmSync(path);
  syncFolder(folder.path);
  return aside;
}

/** A second name for the same bytes; a copy of them where the disk's format has no second names. */
function alsoAt(path: string, place: string): void {
  try {
    linkSync(path, place);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(systemCode(error))) throw error;
    copyFileSync(path, place, constants.COPYFILE_EXCL);
    syncFile(place);
  }
}

function isAnythingThere({ database }: LibraryFolder): boolean {
  return DATABASE_FILES.some((ending) => existsSync(`${database}${ending}`));
}

/** Named by the time, and by a number too where two fall into one second. */
function freshFolder(folder: LibraryFolder, now: Date): string {
  mkdirSync(folder.setAside, { recursive: true, mode: 0o700 });
  const name = localTime(now).replaceAll(':', '-');
  for (let count = 1; ; count += 1) {
    const path = join(folder.setAside, count === 1 ? name : `${name}-${count}`);
    if (existsSync(path)) continue;
    mkdirSync(path, { mode: 0o700 });
    return path;
  }
}
