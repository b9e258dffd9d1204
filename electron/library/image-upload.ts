import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../shared/article/id.ts';
import { atPath } from './library-failure.ts';

export type ImageUpload = ReturnType<typeof imageUpload>;

/**
 * A file that comes piece by piece into a folder, under a name that says that it is not whole: never held in memory.
 * @throws RedaksiError diskFull, readOnly and what else the disk says
 */
export function imageUpload(folder: string) {
  const path = join(folder, `upload.${newId()}.tmp`);
  const digest = createHash('sha256');
  const file = atPath(folder, () => openSync(path, 'wx', 0o600));
  let bytes = 0;
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    path,
    get bytes() { return bytes; },
    append(piece: Uint8Array): void {
      atPath(path, () => { for (let written = 0; written < piece.length;) written += writeSync(file, piece, written); });
      digest.update(piece);
      bytes += piece.length;
    },
    /** @returns the SHA-256 of all that came, in hexadecimal; the file is on the disk. */
    finish(): string {
      atPath(path, () => fsyncSync(file));
      close();
      return digest.digest('hex');
    },
    discard(): void {
      close();
      atPath(path, () => rmSync(path, { force: true }));
    },
  };
}
