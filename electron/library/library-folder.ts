import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RedaksiError } from '../../shared/contract/error.ts';
import { atPath, systemCode } from './library-failure.ts';

/** Absolute paths of what a library folder holds. */
export type LibraryFolder = {
  readonly path: string;
  readonly database: string;
  /** The search index: made from the library and made again wherever it is missing. */
  readonly searchIndex: string;
  readonly lock: string;
  readonly holder: string;
  /** Where another Redaksi asks the one that has the library open for its window. */
  readonly forward: string;
  readonly images: string;
  /** Smaller sizes of the images: made from them and made again wherever they are missing. */
  readonly scaled: string;
  /** Dictionaries that a person chose, two files each. */
  readonly dictionaries: string;
  readonly backups: string;
  readonly exports: string;
  /** What a restored library took the place of, a folder for each time. */
  readonly setAside: string;
  /** A restored library that is about to take its place. */
  readonly restored: string;
};

export function libraryFolder(folder: string): LibraryFolder {
  const path = resolve(folder);
  return {
    path, database: join(path, 'library.sqlite'), searchIndex: join(path, 'search.sqlite'), lock: join(path, 'library.lock'), holder: join(path, 'library.lock.json'), forward: join(path, 'library.forward'),
    images: join(path, 'images'), scaled: join(path, 'scaled'), dictionaries: join(path, 'dictionaries'), backups: join(path, 'backups'), exports: join(path, 'exports'),
    setAside: join(path, 'set-aside'), restored: join(path, 'restored.sqlite'),
  };
}

/** Makes the folders that are not there. @throws RedaksiError libraryNotAFolder, unreadable, readOnly, diskFull */
export function makeFolders(folder: LibraryFolder): void {
  refuseFile(folder.path);
  for (const path of [folder.path, folder.images, folder.backups, folder.exports]) {
    try {
      // The archive of a newsroom is its owner's alone.
      mkdirSync(path, { recursive: true, mode: 0o700 });
    } catch (error) {
      if (systemCode(error) === 'EEXIST') throw new RedaksiError('libraryNotAFolder', `${path} is a file`, { file: path }, { cause: error });
      if (systemCode(error) === 'EACCES') throw cannotWrite(path, error);
      atPath(path, () => { throw error; });
    }
  }
  refuseUnreadable(folder.path);
  try {
    accessSync(folder.path, constants.W_OK);
  } catch (error) {
    throw cannotWrite(folder.path, error);
  }
}

/** Whether a library in this folder could be written to, as far as its permissions and its disk say. */
export function canBeWritten(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws RedaksiError libraryNotAFolder, unreadable */
export function refuseUnreadable(path: string): void {
  refuseFile(path);
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new RedaksiError('unreadable', `${path} may not be read`, { file: path }, { cause: error });
  }
}

function refuseFile(path: string): void {
  const stats = atPath(path, () => statSync(path, { throwIfNoEntry: false }));
  if (stats && !stats.isDirectory()) throw new RedaksiError('libraryNotAFolder', `${path} is not a folder`, { file: path });
}

function cannotWrite(path: string, cause: unknown): RedaksiError {
  return new RedaksiError('readOnly', `${path} may not be written`, { file: path }, { cause });
}
