import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-library.ts';

/** A folder on a disk of its own, as far as the system can tell: for tests that take the disk away or make it read-only. */
export type MountedFolder = {
  readonly path: string;
  mount(how: 'ro' | 'rw'): void;
  unmount(): void;
  remove(): void;
};

function run(...words: string[]): boolean {
  return spawnSync('mount', words).status === 0;
}

/** @returns null where this process may not mount, which needs root on Linux. */
export function mountedFolder(): MountedFolder | null {
  const folder = temporaryFolder();
  const real = join(folder.path, 'disk');
  const path = join(folder.path, 'place');
  mkdirSync(real);
  mkdirSync(path);
  const unmount = (): void => { spawnSync('umount', ['-l', path]); };
  const mount = (how: 'ro' | 'rw'): void => {
    if (!run('--bind', real, path) || !run('-o', `remount,bind,${how}`, path)) throw new Error(`${path} could not be mounted`);
  };
  if (process.platform !== 'linux' || !run('--bind', real, path)) {
    folder.remove();
    return null;
  }
  unmount();
  return {
    path, mount, unmount,
    remove() {
      unmount();
      folder.remove();
    },
  };
}
