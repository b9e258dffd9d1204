import Database from 'better-sqlite3';
import type { LibraryFolder } from './library-folder.ts';

/** Copies a library that nobody has open into one file without its WAL, as small as it can be. @throws where `path` is there */
export function writeCompactCopy(folder: LibraryFolder, path: string): void {
  // Not a connection that may only ask: SQLite counts the copy as writing.
  const connection = new Database(folder.database, { readonly: true, fileMustExist: true });
  try {
    connection.prepare('VACUUM INTO ?').run(path);
  } finally {
    connection.close();
  }
}
