import { connectToRead } from './connection.ts';
import type { LibraryFolder } from './library-folder.ts';

/** Copies a library that nobody has open into one file without its WAL, as small as it can be. @throws where `path` is there */
export function writeCompactCopy(folder: LibraryFolder, path: string): void {
  const connection = connectToRead(folder.database);
  try {
    connection.prepare('VACUUM INTO ?').run(path);
  } finally {
    connection.close();
  }
}
