import { existsSync } from 'node:fs';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { connectToRead, type Connection } from '../connection.ts';
import { atPath } from '../library-failure.ts';
import { refuseForeign, versionOf } from '../file-version.ts';
import { migrations } from '../migrations/migrations.ts';

/** What a library's file says of itself. */
export type SoundFile = { readonly version: number; readonly articles: number; readonly sequence: number };

/**
 * Opens a file as nobody's and reads it whole: SQLite's integrity_check, and whether it is a library that this Redaksi
 * can open. Takes as long as reading the file does. Nothing is written.
 * @throws RedaksiError libraryDamaged (also another program's database), libraryNewer (both versions), unreadable
 */
export function requireSound(file: string): SoundFile {
  if (!existsSync(file)) throw new RedaksiError('unreadable', `${file} is not there`, { file });
  return atPath(file, () => {
    const connection = connectToRead(file);
    try {
      return sound(connection, file);
    } finally {
      connection.close();
    }
  });
}

/** Whether a file is a library that this Redaksi can open, with nothing broken in it. Reads it whole. */
export function isSound(file: string): boolean {
  try {
    requireSound(file);
    return true;
  } catch (error) {
    if (error instanceof RedaksiError) return false;
    throw error;
  }
}

function sound(connection: Connection, file: string): SoundFile {
  refuseForeign(connection, file, migrations.length);
  const version = versionOf(connection);
  if (version === 0) throw damaged(file, 'it is empty');
  const [problem] = connection.pragma('integrity_check(1)') as { integrity_check: string }[];
  if (problem?.integrity_check !== 'ok') throw damaged(file, problem?.integrity_check ?? '');
  const count = (sql: string): number => Number(connection.prepare(sql).pluck().get());
  return { version, articles: count('SELECT count(*) FROM article'), sequence: count('SELECT value FROM sequence') };
}

function damaged(file: string, problem: string): RedaksiError {
  return new RedaksiError('libraryDamaged', `${file}: ${problem}`, { file, problem });
}
