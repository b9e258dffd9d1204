import { RedaksiError } from '../../shared/contract/error.ts';
import type { Connection } from './connection.ts';

/** "Rdks": tells our file from any other SQLite database (PRAGMA application_id). */
export const APPLICATION = 0x52646b73;

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/**
 * What a library file is, read before anything is written to it.
 * @throws RedaksiError libraryNewer (both versions in details), libraryDamaged where it is another program's database or
 *   lacks what every library begins with
 */
export function refuseForeign(connection: Connection, path: string, ours: number): void {
  const tables = Number(connection.prepare('SELECT count(*) FROM sqlite_master').pluck().get());
  if (tables > 0 && connection.pragma('application_id', { simple: true }) !== APPLICATION) {
    throw new RedaksiError('libraryDamaged', `${path} is another program's database`, { file: path });
  }
  const version = versionOf(connection);
  if (version > ours) {
    throw new RedaksiError('libraryNewer', `${path} has version ${version}, this Redaksi knows ${ours}`, { file: path, version, known: ours });
  }
  if (version === 0 && tables === 0) return;
  const begun = connection.prepare<[], number>("SELECT count(*) FROM sqlite_master WHERE name IN ('sequence', 'identity', 'article', 'block', 'draft_block', 'revision')").pluck().get();
  if (version === 0 || begun !== 6 || connection.prepare('SELECT value FROM sequence').get() === undefined || connection.prepare('SELECT id FROM identity').get() === undefined) {
    throw new RedaksiError('libraryDamaged', `${path} lacks parts that every library has`, { file: path, cause: 'incomplete' });
  }
}
