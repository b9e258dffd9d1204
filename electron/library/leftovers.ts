import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Connection } from './connection.ts';
import { imagesOfCopies } from './backup/images-of-copies.ts';
import type { LibraryFolder } from './library-folder.ts';

/** In milliseconds: what is younger may be another process's work under way. */
const A_DAY = 24 * 60 * 60 * 1000;
/** As `writeWhole` names a file that is not yet whole: `<name>.<UUID>.tmp`. */
const UNFINISHED = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/** As the image store names its files. */
const IMAGE = /^([0-9a-f]{64})\.(?:jpg|png|webp|gif|avif)$/;
/** As the sizes of a picture are named. */
const SCALED = /^([0-9a-f]{64})-\d+\.(?:jpg|webp)$/;

/**
 * Takes away what a crash left behind: unfinished files, images that neither the library nor any copy of it knows, and sizes
 * of images that the library does not know: those can be made again. Only files that bear
 * our own names and are older than a day; what cannot be taken away stays, and never keeps a library from opening.
 * @param now milliseconds since 1970
 */
export function removeLeftovers(connection: Connection, folder: LibraryFolder, now: number): void {
  const known = connection.prepare<[string], number>('SELECT 1 FROM image WHERE hash = ?').pluck();
  // Looked up only where an image is unknown, which is seldom.
  let copies: ((hash: string) => boolean) | null = null;
  const unknown = (name: string, pattern: RegExp): string | null => {
    const hash = pattern.exec(name)?.[1];
    return hash === undefined || known.get(hash) !== undefined ? null : hash;
  };
  const isUnknown = (name: string): boolean => {
    const hash = unknown(name, IMAGE);
    if (hash === null) return false;
    copies ??= imagesOfCopies(folder);
    return !copies(hash);
  };
  for (const path of filesBelow(folder.images)) if (UNFINISHED.test(path) || isUnknown(basename(path))) removeOld(path, now);
  for (const path of filesBelow(folder.scaled)) if (UNFINISHED.test(path) || unknown(basename(path), SCALED) !== null) removeOld(path, now);
  for (const path of [...filesBelow(folder.exports), ...filesBelow(folder.backups), ...filesIn(folder.path)]) if (UNFINISHED.test(path)) removeOld(path, now);
}

function filesIn(folder: string): string[] {
  return filesBelow(folder, false);
}

function filesBelow(folder: string, recursive = true): string[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function removeOld(path: string, now: number): void {
  try {
    if (now - statSync(path).mtimeMs > A_DAY) rmSync(path);
  } catch {
    // Whatever holds it keeps it; the next opening tries again.
  }
}
