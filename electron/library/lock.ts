import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { RedaksiError } from '../../shared/contract/error.ts';
import { atPath, systemCode } from './library-failure.ts';
import type { LibraryFolder } from './library-folder.ts';

const holderSchema = z.object({ pid: z.int(), host: z.string() });

/** A connection that nothing refers to is closed with the garbage, and its lock would go while the library is in use. */
const held = new Set<Database.Database>();

/** How long a second writer waits for the first, in milliseconds; long enough for a command that is just ending. */
const PATIENCE = 2000;

/**
 * Holds the library for one writer. The system drops the lock with the process, however it ends, so nothing is ever
 * left locked; the JSON beside it only says who holds it.
 * @returns what lets go of it.
 * @throws RedaksiError libraryInUse, naming the process that holds it
 */
export function takeLock(folder: LibraryFolder, patience = PATIENCE): () => void {
  const lock = atPath(folder.lock, () => new Database(folder.lock, { timeout: patience }));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!systemCode(error).startsWith('SQLITE_BUSY')) return atPath(folder.lock, () => { throw error; });
    const { pid, host } = readHolder(folder);
    throw new RedaksiError('libraryInUse', `${folder.path} is open in process ${pid}`, { file: folder.path, pid, host }, { cause: error });
  }
  try {
    writeFileSync(folder.holder, JSON.stringify({ pid: process.pid, host: hostname() }), { mode: 0o600 });
  } catch (error) {
    lock.close();
    return atPath(folder.holder, () => { throw error; });
  }
  held.add(lock);
  return () => {
    rmSync(folder.holder, { force: true });
    held.delete(lock);
    lock.close();
  };
}

function readHolder(folder: LibraryFolder): { pid: number; host: string } {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(folder.holder, 'utf8')));
  } catch {
    // The other process has the lock and has not yet written who it is: the lock is what counts.
    return { pid: 0, host: '' };
  }
}
