import { constants, copyFileSync, existsSync } from 'node:fs';

/** Copies the damaged file with its log, so that whatever is done to read it is done to the copy. */
export function copyDamaged(source: string, to: string): void {
  for (const ending of ['-wal', '']) if (existsSync(`${source}${ending}`)) copyFileSync(`${source}${ending}`, `${to}${ending}`, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
}
