import { existsSync, statSync } from 'node:fs';
import { RedaksiError } from '../../shared/contract/error.ts';
import { articleStore } from './article-store.ts';
import { finishRestore, isRestoreCutShort } from './backup/put-in-place.ts';
import { blockStore } from './block-store.ts';
import { connectToRead, connectToWrite, verifyDurable, type Connection } from './connection.ts';
import { contributorStore } from './contributor-store.ts';
import { draftStore } from './draft-store.ts';
import { refuseForeign, versionOf } from './file-version.ts';
import { houseStyleStore } from './house-style-store.ts';
import { imageStore } from './image-store.ts';
import { atPath } from './library-failure.ts';
import { removeLeftovers } from './leftovers.ts';
import { libraryFolder, makeFolders, refuseUnreadable, type LibraryFolder } from './library-folder.ts';
import { takeLock, type HolderKind } from './lock.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { placeholderStore } from './placeholder-store.ts';
import { publicationStore } from './publication-store.ts';
import { copyToScratch, readBesides } from './read-only-place.ts';
import { relatedLinkStore } from './related-link-store.ts';
import { revisionStore } from './revision-store.ts';
import { sequence, type Sequence } from './sequence.ts';
import { settingsStore } from './settings-store.ts';
import { sweepStore } from './sweep-store.ts';
import { templateStore } from './template-store.ts';
import { refuseEmptied } from './traces.ts';
import { trashStore } from './trash-store.ts';

/** `write` holds the library alone; `read` may stand beside a writer and changes nothing. */
export type LibraryMode = 'write' | 'read';
export type Library = ReturnType<typeof stores> & {
  readonly folder: LibraryFolder;
  readonly mode: LibraryMode;
  readonly schemaVersion: number;
  /** True when this opening made the library. */
  readonly isNew: boolean;
  /** The same for as long as the library lives, and no other's. */
  readonly identity: string;
  /** The last sequence that was given. */
  presentSequence(): number;
  /** All or nothing; an error undoes it and goes on to the caller. */
  transaction<T>(work: () => T): T;
  /** Reads all of `work` at one moment of the library, whatever is written meanwhile. */
  snapshot<T>(work: () => T): T;
  /** @throws RedaksiError unreadable, where the file that is open no longer stands at its place: what is written into it is lost. */
  refuseMoved(): void;
  /** Whether the file that is open stands at its place, another one does, or none. */
  place(): 'there' | 'another' | 'away';
  close(): void;
};

export type LibraryOpening = {
  /** Path of the library folder. */
  readonly folder: string;
  readonly mode: LibraryMode;
  /** What it is opened for, to be told to who comes second. */
  readonly kind?: HolderKind;
  /** Makes no new library where there is none: one that was open has gone. */
  readonly mustExist?: boolean;
  /** For `read` where the folder cannot be written to: an empty folder for what has to be written beside the file. */
  readonly scratch?: string;
};

/**
 * Opens the library in a folder; `write` makes it where it is not there.
 * @throws RedaksiError libraryNotAFolder, unreadable, readOnly, libraryDamaged, libraryNewer (the file's bytes are left
 *   alone in both), libraryInUse (naming the process), diskFull; notFound for `read` where there is no library
 */
export function openLibrary({ folder: path, mode, kind = 'command', mustExist = false, scratch }: LibraryOpening): Library {
  const folder = libraryFolder(path);
  if (mustExist && !existsSync(folder.database)) throw new RedaksiError('unreadable', `${folder.database} is not there any more`, { file: folder.database });
  if (mode === 'write') return openToWrite(folder, kind);
  return scratch === undefined ? openToRead(folder) : openWithoutWriting(folder, scratch);
}

function openToWrite(folder: LibraryFolder, kind: HolderKind): Library {
  makeFolders(folder);
  // Before the look into the file: another process may be just making it.
  const unlock = takeLock(folder, kind);
  try {
    finishRestore(folder, new Date());
    inspect(folder);
    return atPath(folder.database, () => {
      const connection = connectToWrite(folder.database);
      try {
        const isNew = versionOf(connection) === 0;
        migrate(connection, migrations, folder.backups, new Date());
        connection.exec('UPDATE sequence SET value = value');
        verifyDurable(connection);
        removeLeftovers(connection, folder, Date.now());
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
  if (isRestoreCutShort(folder)) openToWrite(folder, 'command').close();
  const version = presentVersion(folder);
  // A reader may not change the file's form; one short opening as the writer does.
  if (version < migrations.length) openToWrite(folder, 'command').close();
  return atPath(folder.database, () => assemble(connectToRead(folder.database), folder, 'read', false, () => undefined));
}

function openWithoutWriting(place: LibraryFolder, scratch: string): Library {
  refuseUnreadable(place.path);
  let folder = readBesides(place, scratch);
  const version = versionBesides(folder) ?? presentVersion(folder = copyToScratch(place, scratch));
  if (version < migrations.length) {
    if (folder.database === place.database) folder = copyToScratch(place, scratch);
    const copy = connectToWrite(folder.database);
    migrate(copy, migrations, scratch, new Date());
    copy.close();
  }
  return atPath(folder.database, () => assemble(connectToRead(folder.database), folder, 'read', false, () => undefined));
}

/** @returns null where SQLite would have to write beside the file. */
function versionBesides(folder: LibraryFolder): number | null {
  try {
    return presentVersion(folder);
  } catch (error) {
    if (error instanceof RedaksiError && error.details['cause'] === 'SQLITE_CANTOPEN') return null;
    throw error;
  }
}

/** @throws RedaksiError notFound */
function presentVersion(folder: LibraryFolder): number {
  const version = inspect(folder);
  if (version === 0) throw new RedaksiError('notFound', `There is no library in ${folder.path}`, { file: folder.path });
  return version;
}

/** Looks before anything is written. @returns the library's version, 0 where there is none yet. */
function inspect(folder: LibraryFolder): number {
  refuseEmptied(folder);
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
  const opened = fileAt(folder.database);
  const counter = sequence(connection);
  return {
    ...stores(connection, folder, counter), folder,
    identity: String(connection.prepare('SELECT id FROM identity').pluck().get()), presentSequence: () => counter.present(), mode, isNew, schemaVersion: versionOf(connection),
    transaction: (work) => connection.transaction(work).immediate(),
    snapshot: (work) => connection.transaction(work).deferred(),
    refuseMoved() {
      const file = folder.database;
      if (fileAt(file) !== opened) throw new RedaksiError('unreadable', `${file} is not there any more`, { file });
    },
    place() {
      const present = fileAt(folder.database);
      if (present === opened) return 'there';
      return present === '' ? 'away' : 'another';
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      connection.close();
      unlock();
    },
  };
}

/** Which file stands at a path: one that was deleted or replaced while it was open is another. */
function fileAt(path: string): string {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file ? `${file.dev} ${file.ino}` : '';
}

function stores(connection: Connection, folder: LibraryFolder, counter: Sequence) {
  const blocks = blockStore(connection);
  const relatedLinks = relatedLinkStore(connection);
  const placeholders = placeholderStore(connection);
  const drafts = draftStore(connection, blocks, [relatedLinks, placeholders]);
  return {
    blocks, drafts, relatedLinks, placeholders,
    templates: templateStore(connection),
    articles: articleStore(connection, counter),
    revisions: revisionStore(connection, blocks, counter),
    contributors: contributorStore(connection),
    houseStyles: houseStyleStore(connection),
    settings: settingsStore(connection),
    images: imageStore(connection, folder),
    publications: publicationStore(connection),
    trash: trashStore(connection, counter),
    sweeps: sweepStore(connection),
  };
}
