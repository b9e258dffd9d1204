import { copyFileSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { atPath } from './library-failure.ts';
import type { LibraryFolder } from './library-folder.ts';

/**
 * The library as it can be read where its folder cannot be written to: the search index is made in `scratch`, and so is
 * a copy of the file where SQLite needs to write beside it.
 * @param scratch a folder of this person's alone
 */
export function readBesides(folder: LibraryFolder, scratch: string): LibraryFolder {
  const copy = join(scratch, 'library.sqlite');
  return { ...folder, searchIndex: join(scratch, 'search.sqlite'), backups: scratch, database: existsSync(copy) ? copy : folder.database };
}

/** Copies the file with its WAL. Nobody writes it: a writer would have left the WAL's index, and SQLite would have opened it. */
export function copyToScratch(folder: LibraryFolder, scratch: string): LibraryFolder {
  const copy = join(scratch, 'library.sqlite');
  atPath(folder.database, () => {
    const wal = `${folder.database}-wal`;
    if (existsSync(wal)) copyFileSync(wal, `${copy}-wal`, constants.COPYFILE_FICLONE);
    copyFileSync(folder.database, copy, constants.COPYFILE_FICLONE);
  });
  return readBesides(folder, scratch);
}
