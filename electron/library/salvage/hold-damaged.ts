import { RedaksiError } from '../../../shared/contract/error.ts';
import { libraryFolder } from '../library-folder.ts';
import { takeLock, type HolderKind } from '../lock.ts';

/**
 * Holds a library that cannot be opened, so that only one window at a time works on its recovery.
 * @returns what lets go of it.
 * @throws RedaksiError libraryInUse
 */
export function holdDamaged(folder: string, kind?: HolderKind): () => void {
  try {
    return takeLock(libraryFolder(folder), kind);
  } catch (error) {
    // Where the folder cannot be written to either, nobody can work on it.
    if (error instanceof RedaksiError && error.code !== 'libraryInUse') return () => undefined;
    throw error;
  }
}
