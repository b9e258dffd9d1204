import { constants, copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryFolder } from '../library-folder.ts';

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The damaged file: at the library's place, else the one that was set aside last. @returns its path, or null where nothing of it is left. */
export function damagedSource(folder: LibraryFolder): string | null {
  if (bytesOf(folder.database) > 0 || bytesOf(`${folder.database}-wal`) > 0) return folder.database;
  if (!existsSync(folder.setAside)) return null;
  const aside = readdirSync(folder.setAside).map((name) => join(folder.setAside, name, 'library.sqlite')).filter((path) => bytesOf(path) > 0);
  return aside.sort((one, other) => statSync(other).ctimeMs - statSync(one).ctimeMs)[0] ?? null;
}

/** Copies the damaged file with its log, so that whatever is done to read it is done to the copy. */
export function copyDamaged(source: string, to: string): void {
  for (const ending of ['-wal', '']) if (existsSync(`${source}${ending}`)) copyFileSync(`${source}${ending}`, `${to}${ending}`, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
}
