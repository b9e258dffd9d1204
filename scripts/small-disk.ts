import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real disk of a few megabytes, to be filled by a test. */
export type SmallDisk = {
  readonly path: string;
  /** Leaves not one block free. */
  fill(): void;
  /** Takes away what `fill` put there. */
  makeRoom(): void;
  remove(): void;
};

const CHUNK = Buffer.alloc(64 * 1024, 1);

/** Why no small disk can be had here, to be said where a test is skipped; null: it can. */
export const noSmallDisk: string | null = reasonAgainst();

function reasonAgainst(): string | null {
  if (process.platform !== 'linux') return 'a small disk is a tmpfs, which only Linux has';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  try {
    smallDisk(1).remove();
    return null;
  } catch {
    return 'mounting is not allowed here';
  }
}

/** @throws Error where it cannot be mounted: see `noSmallDisk` */
export function smallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'redaksi-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'redaksi-test', path], { stdio: 'pipe' });
  const ballast = join(path, 'ballast');
  return {
    path,
    fill() {
      mkdirSync(ballast, { recursive: true });
      const file = openSync(join(ballast, `${Date.now()}`), 'a');
      try {
        for (let size = CHUNK.length; size > 0; size = Math.floor(size / 2)) writeUntilFull(file, size);
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(ballast, { recursive: true, force: true }),
    remove() {
      execFileSync('umount', ['-l', path], { stdio: 'pipe' });
      rmSync(path, { recursive: true });
    },
  };
}

function writeUntilFull(file: number, size: number): void {
  try {
    for (;;) if (writeSync(file, CHUNK, 0, size) === 0) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
