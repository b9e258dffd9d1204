import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { RedaksiError } from '../../shared/contract/error.ts';
import { atPath, systemCode } from './library-failure.ts';
import type { LibraryFolder } from './library-folder.ts';

/** What has a library open: Electron's window, a browser window, a host without a window, or a command that ends by itself. */
export const HOLDER_KINDS = ['desktop', 'browser', 'server', 'command'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** What an older version wrote names neither its kind nor its time. `since` is ISO 8601. */
const holderSchema = z.object({ pid: z.int(), host: z.string(), kind: z.enum(HOLDER_KINDS).catch('command'), since: z.iso.datetime().catch('') });
type Holder = z.infer<typeof holderSchema>;

/** A connection that nothing refers to is closed with the garbage, and its lock would go while the library is in use. */
const held = new Set<Database.Database>();

/** How long a second writer waits for the first, in milliseconds; long enough for a command that is just ending. */
const PATIENCE = 2000;

/**
 * Holds the library for one writer. The system drops the lock with the process, however it ends, so nothing is ever
 * left locked; the JSON beside it only says who holds it.
 * @returns what lets go of it.
 * @throws RedaksiError libraryInUse, naming what holds it: its process, its kind and since when
 */
export function takeLock(folder: LibraryFolder, kind: HolderKind = 'command', patience = PATIENCE): () => void {
  const lock = atPath(folder.lock, () => new Database(folder.lock, { timeout: patience }));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!systemCode(error).startsWith('SQLITE_BUSY')) return atPath(folder.lock, () => { throw error; });
    const holder = readHolder(folder);
    throw new RedaksiError('libraryInUse', `${folder.path} is open in process ${holder.pid}`, { file: folder.path, ...holder }, { cause: error });
  }
  const holder: Holder = { pid: process.pid, host: hostname(), kind, since: new Date().toISOString() };
  try {
    writeFileSync(folder.holder, JSON.stringify(holder), { mode: 0o600 });
  } catch (error) {
    lock.close();
    return atPath(folder.holder, () => { throw error; });
  }
  held.add(lock);
  return () => {
    removeHolder(folder, holder);
    held.delete(lock);
    lock.close();
  };
}

function readHolder(folder: LibraryFolder): Holder {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(folder.holder, 'utf8')));
  } catch {
    // The other process has the lock and has not yet written who it is: the lock is what counts.
    return { pid: 0, host: '', kind: 'command', since: '' };
  }
}

/** Where another library stands at the place meanwhile, its holder is another's. What cannot be taken away only names who was here. */
function removeHolder(folder: LibraryFolder, { pid, since }: Holder): void {
  const present = readHolder(folder);
  if (present.pid !== pid || present.since !== since) return;
  try {
    rmSync(folder.holder, { force: true });
  } catch (error) {
    if (systemCode(error) === '') throw error;
  }
}
