import Database from 'better-sqlite3';
import { RedaksiError } from '../../shared/contract/error.ts';

export type Connection = Database.Database;

/** PRAGMA synchronous answers with a number; 2 is FULL: a commit that was answered survives a power cut. */
const FULL = 2;
/** In milliseconds; only a checkpoint of another connection can make us wait, and it is short. */
const BUSY = 5000;

/** PRAGMA cache_size counts negative numbers in KiB: 64 MiB, so that the hashes of a large archive are found in memory. */
const CACHE = -64 * 1024;

export function connectToWrite(path: string): Connection {
  const connection = new Database(path, { timeout: BUSY });
  connection.pragma('journal_mode = WAL');
  // Said on every connection: the library that we build on drops to NORMAL at the first write in WAL otherwise.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`cache_size = ${CACHE}`);
  return connection;
}

/** The search index can be made again, so a commit need not wait for the disk; in WAL the file stays whole without. */
export function connectIndex(path: string, mode: 'write' | 'read'): Connection {
  if (mode === 'read') return connectToRead(path);
  const connection = new Database(path, { timeout: BUSY });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma(`cache_size = ${CACHE}`);
  return connection;
}

export function connectToRead(path: string): Connection {
  const connection = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY });
  connection.pragma('query_only = ON');
  return connection;
}

/** To be asked after a write, because a connection's setting can drop at the first one. @throws RedaksiError internal */
export function verifyDurable(connection: Connection): void {
  const synchronous = connection.pragma('synchronous', { simple: true });
  if (synchronous !== FULL) throw new RedaksiError('internal', `SQLite's synchronous is ${String(synchronous)}, not FULL`);
}
