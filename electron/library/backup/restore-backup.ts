import { dirname, join } from 'node:path';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { atPath } from '../library-failure.ts';
import { libraryFolder, makeFolders, type LibraryFolder } from '../library-folder.ts';
import { takeLock } from '../lock.ts';
import { isSamePlace } from '../same-place.ts';
import { copyDictionaries } from './copy-dictionaries.ts';
import { copyImages } from './copy-images.ts';
import { putInPlace } from './put-in-place.ts';
import { requireSound } from './sound-file.ts';
import { copyOnline, discardCopy, finishCopy, unfinishedName, type Progress } from './whole-copy.ts';

export type Restored = {
  /** Where the library before was set aside; null where there was none. */
  readonly setAside: string | null;
  readonly articles: number;
  /** Image files that came with the backup. */
  readonly images: number;
};

/**
 * Makes a library in a folder from a backup, or from any sound library file. One that is there is first set aside, whole
 * and with its log, and never deleted. Nobody may have it open; this process neither.
 * @param file absolute path
 * @param folder absolute path of the library's folder; made where it is not there
 * @throws RedaksiError libraryDamaged, libraryNewer (both versions), unreadable, invalidInput: before anything is touched;
 *   libraryInUse (naming the process), diskFull, readOnly: the library is as it was
 */
export async function restoreBackup(file: string, folder: string, now: Date, progress: Progress = () => undefined): Promise<Restored> {
  const place = libraryFolder(folder);
  refuseItself(file, place);
  const { articles } = requireSound(file);
  makeFolders(place);
  const unlock = takeLock(place);
  try {
    await standBy(file, place, progress);
    const images = bringImages(file, place);
    const setAside = putInPlace(place, now);
    bringDictionaries(file, place);
    return { setAside, articles, images };
  } finally {
    unlock();
  }
}

/** A verified copy beside the library, before anything of the library is moved. */
async function standBy(file: string, place: LibraryFolder, progress: Progress): Promise<void> {
  const unfinished = unfinishedName(place.restored);
  try {
    await copyOnline(file, unfinished, progress);
  } catch (error) {
    discardCopy(unfinished);
    atPath(file, () => { throw error; });
  }
  finishCopy(unfinished, place.restored);
}

/** @returns how many; where that fails nothing waits any more to be put in the library's place */
function bringImages(file: string, { restored, images }: LibraryFolder): number {
  try {
    return copyImages(restored, beside(file, 'images'), images).copied;
  } catch (error) {
    discardCopy(restored);
    throw error;
  }
}

/** What cannot be brought keeps no library from being restored: the editor says where a language has no dictionary. */
function bringDictionaries(file: string, { dictionaries }: LibraryFolder): void {
  try {
    copyDictionaries(beside(file, 'dictionaries'), dictionaries, { following: false });
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
  }
}

/** What belongs to a backup lies beside its backups folder, in a library's folder as in a second one. */
function beside(file: string, folder: string): string {
  return join(dirname(dirname(file)), folder);
}

function refuseItself(file: string, { database }: LibraryFolder): void {
  if (isSamePlace(file, database)) {
    throw new RedaksiError('invalidInput', 'A library is not restored from its own file', { field: file, reason: 'itself' });
  }
}
