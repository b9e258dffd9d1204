import { existsSync, readdirSync, statSync } from 'node:fs';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { LibraryFolder } from './library-folder.ts';

/** A folder that a library has left something in is no place for a new, empty one. */
function hasHeldALibrary(folder: LibraryFolder): boolean {
  return existsSync(folder.searchIndex) || isFilled(folder.images) || isFilled(folder.backups) || isFilled(folder.setAside);
}

function isFilled(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch {
    return false;
  }
}

function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Where the library's file has gone or was emptied, a new one in its place would look as if everything were lost. A
 * file that was only just begun leaves no traces and is begun again.
 * @throws RedaksiError libraryDamaged
 */
export function refuseEmptied(folder: LibraryFolder): void {
  if (bytesOf(folder.database) > 0 || bytesOf(`${folder.database}-wal`) > 0 || !hasHeldALibrary(folder)) return;
  const cause = existsSync(folder.database) ? 'empty' : 'missing';
  throw new RedaksiError('libraryDamaged', `${folder.database} is ${cause}, and the folder has held a library`, { file: folder.database, cause });
}
