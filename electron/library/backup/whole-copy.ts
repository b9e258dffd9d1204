import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { newId } from '../../../shared/article/id.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { connectToRead } from '../connection.ts';
import { lacksRoom } from '../lacks-room.ts';
import { atPath, systemCode } from '../library-failure.ts';
import { requireSound, type SoundFile } from './sound-file.ts';

/** Pages to a step: of 4 KiB each, 2 MiB, between which the thread answers others. */
const STEP = 512;

/** Told how far a long work has come, in units of its own; may throw to give it up. */
export type Progress = (done: number, total: number) => void;

/**
 * Copies a library's file by SQLite's online backup, as it is at one moment, whatever is written meanwhile.
 * The reading transaction holds that moment: without it every save would begin the copy again.
 * @throws RedaksiError diskFull, or an error of SQLite or of the file system; what it has written stays
 */
export async function copyOnline(from: string, to: string, progress: Progress): Promise<void> {
  const connection = connectToRead(from);
  try {
    connection.exec('BEGIN');
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
    await connection.backup(to, {
      progress({ totalPages, remainingPages }) {
        progress(totalPages - remainingPages, totalPages);
        return STEP;
      },
    });
  } catch (error) {
    // A copy of SQLite's says of its disk only that it failed, and leaves nothing to tell how far it came.
    if (systemCode(error) !== 'SQLITE_IOERR' || !lacksRoom(to, statSync(from).size)) throw error;
    throw new RedaksiError('diskFull', `There is no room for ${to}`, { file: to, cause: 'SQLITE_IOERR' }, { cause: error });
  } finally {
    connection.close();
  }
}

/** A name for a copy under way beside its place; what a crash leaves of it is taken away a day later (leftovers.ts). */
export function unfinishedName(path: string): string {
  return `${path}.${newId()}.tmp`;
}

/**
 * Makes a copy that has been written ready to stand: one file without a log of its own, on the disk, read whole, and only
 * then under its name. Where anything fails, nothing of it stays.
 * @throws RedaksiError diskFull, libraryDamaged, …
 */
export function finishCopy(unfinished: string, path: string): SoundFile {
  return atPath(path, () => {
    try {
      leaveWal(unfinished);
      syncFile(unfinished);
      const file = requireSound(unfinished);
      renameSync(unfinished, path);
      syncFolder(dirname(path));
      return file;
    } catch (error) {
      discardCopy(unfinished);
      throw error;
    }
  });
}

/** Takes away a copy that came to nothing, and tells why. @throws RedaksiError */
export function giveUpCopy(unfinished: string, path: string, error: unknown): never {
  discardCopy(unfinished);
  return atPath(path, () => { throw error; });
}

/** Takes away a copy that came to nothing. */
export function discardCopy(unfinished: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true });
}

/** So that it can be read where nothing can be written, and no second file belongs to it. */
function leaveWal(path: string): void {
  const connection = new Database(path);
  try {
    connection.pragma('journal_mode = DELETE');
  } finally {
    connection.close();
  }
}

/** Waits until a file's bytes are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A name is on the disk once its folder is. Windows syncs no folders. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL'].includes(systemCode(error))) throw error;
  }
}
