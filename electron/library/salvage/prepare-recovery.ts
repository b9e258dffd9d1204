import { rmSync } from 'node:fs';
import type { RecoveryStep, RecoveryWay } from '../../../shared/contract/library-state.ts';
import { discardCopy, finishCopy, unfinishedName } from '../backup/whole-copy.ts';
import { atPath } from '../library-failure.ts';
import { libraryFolder } from '../library-folder.ts';
import { buildRecovered } from './build-recovered.ts';
import { copyDamaged } from './copy-damaged.ts';
import type { Counts } from './count-recovered.ts';
import { damagedSource } from './damaged-source.ts';
import { mendFirstPage } from './first-page.ts';
import { newestSoundBackup } from './newest-sound-backup.ts';

/** What a recovery of a library folder could draw on. */
export function outlook(path: string): { file: string; source: string | null; backup: { file: string; at: string } | null } {
  const folder = libraryFolder(path);
  const backup = newestSoundBackup(folder);
  return { file: folder.database, source: damagedSource(folder), backup: backup && { file: backup.path, at: backup.madeAt } };
}

/** What waits to be put in place. `source`: the damaged file that there was, where it lay; null where nothing was left. */
export type Prepared = { readonly counts: Counts; readonly source: string | null };

/**
 * Builds the new library and verifies it, beside the damaged one: `restored.sqlite` in the library folder, from where
 * `putInPlace` takes it. Whatever fails before leaves nothing behind.
 * @param progress told of every step; may throw to give the recovery up
 * @throws RedaksiError notFound (no sound backup), diskFull, readOnly, io
 */
export function prepareRecovery(path: string, way: RecoveryWay, now: Date, progress: (step: RecoveryStep) => void): Prepared {
  const folder = libraryFolder(path);
  const target = unfinishedName(folder.restored);
  const copy = unfinishedName(folder.database);
  return atPath(folder.path, () => {
    try {
      progress('copying');
      const backup = way === 'salvage' ? null : newestSoundBackup(folder);
      const source = damagedSource(folder);
      const isRead = way !== 'backup' && source !== null;
      if (isRead) copyDamaged(source, copy);
      const isReadable = isRead && mendFirstPage(copy, backup?.path ?? null);
      const counts = buildRecovered({ folder, way, backup, damaged: isReadable ? copy : null, target, now, progress });
      progress('verifying');
      rmSync(folder.restored, { force: true });
      finishCopy(target, folder.restored);
      return { counts, source };
    } finally {
      discardCopy(copy);
      discardCopy(target);
    }
  });
}
