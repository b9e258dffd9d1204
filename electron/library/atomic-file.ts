import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { newId } from '../../shared/article/id.ts';
import { atPath } from './library-failure.ts';

/** Writes a file that is there whole or not at all: to a temporary name, to the disk, then renamed. @throws RedaksiError */
export function writeWhole(path: string, bytes: Uint8Array): void {
  atPath(path, () => {
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
  });
}
