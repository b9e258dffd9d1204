import { spawnSync } from 'node:child_process';
import { temporaryFolder } from '../temporary-library.ts';

/** A disk of its own of so many KiB, for a test that fills it. @returns null where this process may not mount one, which needs root on Linux. */
export function smallDisk(kibibytes: number): ReturnType<typeof temporaryFolder> | null {
  const folder = temporaryFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k,mode=700`, 'tmpfs', folder.path]);
  if (status !== 0) {
    folder.remove();
    return null;
  }
  return {
    path: folder.path,
    remove() {
      spawnSync('umount', [folder.path]);
      folder.remove();
    },
  };
}
