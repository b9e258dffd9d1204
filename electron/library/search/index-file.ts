import { existsSync, rmSync } from 'node:fs';
import { connectIndex, type Connection } from '../connection.ts';
import { atPath, systemCode } from '../library-failure.ts';
import type { Library, LibraryMode } from '../open.ts';

/** Raised whenever the index would be written differently; another one is thrown away and made again. */
const FORM = 1;

/**
 * The rowid in `search` is the article's sequence when it was indexed, so that newest first is the index's own order;
 * `place` leads from it to the article. Only the index is kept, no second copy of the words, and of a word only in which
 * column it stands, not how often. Prefixes of one to three letters are read straight from the index.
 */
const TABLES = `
  CREATE TABLE state (only INTEGER PRIMARY KEY CHECK (only = 1), library TEXT NOT NULL, through INTEGER NOT NULL);
  CREATE TABLE place (article INTEGER PRIMARY KEY, sequence INTEGER NOT NULL UNIQUE);
  CREATE VIRTUAL TABLE search USING fts5 (
    headline, standfirst, body, byline, tags, stage,
    content = '', contentless_delete = 1, detail = column, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
  );
  -- In bytes: new words are gathered in memory up to this size, so that a whole archive is sorted in few pieces.
  INSERT INTO search (search, rank) VALUES ('hashsize', ${16 * 1024 * 1024});
`;

/**
 * Opens the library's search index, a file of its own. It is made from the library alone, so what is missing, damaged,
 * of another form or of another library is thrown away and begins empty.
 * @returns null for `read` where there is none to be read
 * @throws RedaksiError
 */
export function openIndexFile(library: Library, mode: 'write'): Connection;
export function openIndexFile(library: Library, mode: LibraryMode): Connection | null;
export function openIndexFile(library: Library, mode: LibraryMode): Connection | null {
  const path = library.folder.searchIndex;
  const present = existsSync(path) ? usable(library, mode) : null;
  if (present !== null || mode === 'read') return present;
  removeIndexFile(library);
  // A library that has gone is not begun again by its index.
  library.refuseMoved();
  return atPath(path, () => {
    const made = connectIndex(path, 'write');
    made.transaction(() => {
      made.exec(TABLES);
      made.prepare('INSERT INTO state VALUES (1, ?, 0)').run(library.identity);
      made.pragma(`user_version = ${FORM}`);
    }).exclusive();
    return made;
  });
}

export function removeIndexFile(library: Library): void {
  const path = library.folder.searchIndex;
  atPath(path, () => { for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true }); });
}

/** Whether an error says that a database's file is broken. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(systemCode(error));
}

function usable(library: Library, mode: LibraryMode): Connection | null {
  const path = library.folder.searchIndex;
  return atPath(path, () => {
    let connection: Connection | null = null;
    try {
      connection = connectIndex(path, mode);
      if (isOurs(connection, library)) return connection;
    } catch (error) {
      connection?.close();
      if (!isDamage(error)) throw error;
      return null;
    }
    connection.close();
    return null;
  });
}

/** An index that knows more than the library comes from before an older copy of the library was put back. */
function isOurs(connection: Connection, library: Library): boolean {
  if (connection.pragma('user_version', { simple: true }) !== FORM) return false;
  const state = connection.prepare<[], { library: string; through: number }>('SELECT library, through FROM state').get();
  return state !== undefined && state.library === library.identity && state.through <= library.presentSequence();
}
