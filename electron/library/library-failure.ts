import { RedaksiError, type ErrorCode } from '../../shared/contract/error.ts';
import { lacksRoom, NO_ROOM } from './lacks-room.ts';

/** SQLite's result codes (sqlite.org/rescode.html) and the system's error names, as what they mean to a person. */
const MEANINGS: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ...['SQLITE_FULL', ...NO_ROOM].map((given) => [given, 'diskFull'] as const),
  ['SQLITE_READONLY', 'readOnly'], ['EROFS', 'readOnly'],
  ['SQLITE_NOTADB', 'libraryDamaged'], ['SQLITE_CORRUPT', 'libraryDamaged'],
  ['SQLITE_BUSY', 'libraryInUse'], ['SQLITE_LOCKED', 'libraryInUse'],
  ['SQLITE_PERM', 'unreadable'], ['SQLITE_AUTH', 'unreadable'], ['SQLITE_CANTOPEN', 'unreadable'],
  ['EACCES', 'unreadable'], ['EPERM', 'unreadable'], ['ENOENT', 'unreadable'],
  ['SQLITE_IOERR', 'io'], ['EIO', 'io'], ['ENOTDIR', 'libraryNotAFolder'], ['EMFILE', 'io'], ['EEXIST', 'io'], ['EBUSY', 'io'], ['EISDIR', 'io'],
];

/** The code that the system or SQLite gave an error, or an empty word. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** An error of SQLite or of the file system as one of Redaksi's own; null where it is neither. */
export function libraryFailure(error: unknown, path: string): RedaksiError | null {
  if (error instanceof RedaksiError) return error;
  const given = systemCode(error);
  const meaning = MEANINGS.find(([prefix]) => given.startsWith(prefix));
  if (!meaning) return null;
  const code = isUnwritten(given) && lacksRoom(path) ? 'diskFull' : meaning[1];
  return new RedaksiError(code, `${given} at ${path}`, { file: path, ...(code === 'libraryInUse' ? { pid: 0 } : {}), cause: given }, { cause: error });
}

/** What SQLite calls an error of the disk, other than of reading. */
function isUnwritten(given: string): boolean {
  return given.startsWith('SQLITE_IOERR') && !given.endsWith('READ');
}

/** Runs a step at a path; what fails is told as one of Redaksi's errors. @throws RedaksiError */
export function atPath<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw libraryFailure(error, path) ?? error;
  }
}
