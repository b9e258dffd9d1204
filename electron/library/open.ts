import { existsSync } from 'node:fs';
import { RedaksiError } from '../../shared/contract/error.ts';
import { articleStore } from './article-store.ts';
import { blockStore } from './block-store.ts';
import { connectToRead, connectToWrite, verifyDurable, type Connection } from './connection.ts';
import { contributorStore } from './contributor-store.ts';
import { draftStore } from './draft-store.ts';
import { houseStyleStore } from './house-style-store.ts';
import { imageStore } from './image-store.ts';
import { atPath } from './library-failure.ts';
import { libraryFolder, makeFolders, refuseUnreadable, type LibraryFolder } from './library-folder.ts';
import { takeLock } from './lock.ts';
import { migrate, refuseForeign, versionOf } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { publicationStore } from './publication-store.ts';
import { revisionStore } from './revision-store.ts';
import { searchIndex } from './search/search-index.ts';
import { search } from './search/search.ts';
import { sequence } from './sequence.ts';
import { settingsStore } from './settings-store.ts';

/** `write` holds the library alone; `read` may stand beside a writer and changes nothing. */
export type LibraryMode = 'write' | 'read';
export type Library = ReturnType<typeof stores> & {
  readonly folder: LibraryFolder;
  readonly mode: LibraryMode;
  readonly schemaVersion: number;
  /** True when this opening made the library. */
  readonly isNew: boolean;
  /** All or nothing; an error undoes it and goes on to the caller. */
  transaction<T>(work: () => T): T;
  close(): void;
};

/**
 * Opens the library in a folder; `write` makes it where it is not there.
 * @throws RedaksiError libraryNotAFolder, unreadable, readOnly, libraryDamaged, libraryNewer (the file's bytes are left
 *   alone in both), libraryInUse (naming the process), diskFull; notFound for `read` where there is no library
 */
export function openLibrary({ folder: path, mode }: { folder: string; mode: LibraryMode }): Library {
  const folder = libraryFolder(path);
  return mode === 'write' ? openToWrite(folder) : openToRead(folder);
}

function openToWrite(folder: LibraryFolder): Library {
  makeFolders(folder);
  inspect(folder);
  const unlock = takeLock(folder);
  try {
    return atPath(folder.database, () => {
      const connection = connectToWrite(folder.database);
      try {
        const isNew = versionOf(connection) === 0;
        migrate(connection, migrations, folder.backups, new Date().toISOString());
        connection.exec('UPDATE sequence SET value = value');
        verifyDurable(connection);
        return assemble(connection, folder, 'write', isNew, unlock);
      } catch (error) {
        connection.close();
        throw error;
      }
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

function openToRead(folder: LibraryFolder): Library {
  refuseUnreadable(folder.path);
  const version = inspect(folder);
  if (version === 0) throw new RedaksiError('notFound', `There is no library in ${folder.path}`, { file: folder.path });
  // A reader may not change the file's form; one short opening as the writer does.
  if (version < migrations.length) openToWrite(folder).close();
  return atPath(folder.database, () => assemble(connectToRead(folder.database), folder, 'read', false, () => undefined));
}

/** Looks before anything is written. @returns the library's version, 0 where there is none yet. */
function inspect(folder: LibraryFolder): number {
  if (!existsSync(folder.database)) return 0;
  return atPath(folder.database, () => {
    const connection = connectToRead(folder.database);
    try {
      refuseForeign(connection, folder.database, migrations.length);
      return versionOf(connection);
    } finally {
      connection.close();
    }
  });
}

function assemble(connection: Connection, folder: LibraryFolder, mode: LibraryMode, isNew: boolean, unlock: () => void): Library {
  let isOpen = true;
  return {
    ...stores(connection, folder), folder, mode, isNew, schemaVersion: versionOf(connection),
    transaction: (work) => connection.transaction(work).immediate(),
    close() {
      if (!isOpen) return;
      isOpen = false;
      connection.close();
      unlock();
    },
  };
}

function stores(connection: Connection, folder: LibraryFolder) {
  const counter = sequence(connection);
  const blocks = blockStore(connection);
  const drafts = draftStore(connection, blocks);
  return {
    blocks, drafts,
    articles: articleStore(connection, counter),
    revisions: revisionStore(connection, blocks, counter),
    contributors: contributorStore(connection),
    houseStyles: houseStyleStore(connection),
    settings: settingsStore(connection),
    images: imageStore(connection, folder.images),
    publications: publicationStore(connection),
    searchIndex: searchIndex(connection, drafts),
    search: search(connection),
  };
}
