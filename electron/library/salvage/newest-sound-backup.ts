import { join } from 'node:path';
import { isSound } from '../backup/sound-file.ts';
import { listBackups } from '../backup/list-backups.ts';
import type { LibraryFolder } from '../library-folder.ts';

export type SoundBackup = { readonly path: string; readonly madeAt: string };

/** The last backup that is whole, or null. Reads each one from the newest on until one is; as long as that takes. */
export function newestSoundBackup(folder: LibraryFolder): SoundBackup | null {
  for (const { name, madeAt } of listBackups(folder.backups)) {
    const path = join(folder.backups, name);
    if (isSound(path)) return { path, madeAt };
  }
  return null;
}
