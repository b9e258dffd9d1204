import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { newId } from '../../shared/article/id.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { libraryFailure, systemCode } from './library-failure.ts';

/**
 * Writes a file that is there whole or not at all: to a temporary name, to the disk, then renamed.
 * @throws RedaksiError readOnly, notAFolder (where a file stands in a folder's place), notAFile, diskFull, io
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${newId()}.tmp`;
    try {
      const file = openSync(temporary, 'wx', 0o644);
      try {
        for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw asUnwritten(error, path);
  }
}

/** What keeps a file from being written, told as that and not as what the same error means where one is read. */
function asUnwritten(error: unknown, path: string): unknown {
  const code = systemCode(error);
  const inTheWay = nearest(dirname(path));
  const refused = (meaning: 'readOnly' | 'notAFolder' | 'notAFile' | 'io', file: string): RedaksiError => (
    new RedaksiError(meaning, `${code} at ${path}`, { file, cause: code }, { cause: error }));
  switch (code) {
    case 'EACCES': case 'EPERM': return refused('readOnly', inTheWay);
    case 'EEXIST': case 'ENOTDIR': return refused('notAFolder', inTheWay);
    case 'EISDIR': return refused('notAFile', path);
    default: return libraryFailure(error, path) ?? (code === '' ? error : refused('io', path));
  }
}

/** The path, or the part of it that is there. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}
