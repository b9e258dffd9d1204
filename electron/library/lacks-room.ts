import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newId } from '../../shared/article/id.ts';

const PAGE = Buffer.alloc(4096, 1);
/** The disk is full, a person's share of it is, or a file may not grow so long. */
export const NO_ROOM: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/**
 * Whether it was for want of room that something could not be written. SQLite tells only a full disk by its name; a quota
 * and a limit to the size of files it calls an error of writing, as it does a broken disk. So the system is asked once more,
 * by a page in a file of our own, so far from its beginning as what could not be written is long.
 * @param place what could not be written, or its folder
 * @param length in bytes; of the longest file there if not said
 */
export function lacksRoom(place: string, length?: number): boolean {
  try {
    const folder = statSync(place, { throwIfNoEntry: false })?.isDirectory() ? place : dirname(place);
    // Named so that it is taken away as a leftover where a crash leaves it.
    tryPage(join(folder, `room.${newId()}.tmp`), length ?? longestIn(folder));
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && NO_ROOM.includes(String(error.code));
  }
}

function tryPage(path: string, at: number): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let written = 0; written < PAGE.length;) written += writeSync(file, PAGE, written, PAGE.length - written, at + written);
    fsyncSync(file);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}

/** In bytes. */
function longestIn(folder: string): number {
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })).map((found) => (found?.isFile() ? found.size : 0));
  return Math.max(0, ...sizes);
}
