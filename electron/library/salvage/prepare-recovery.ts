import { rmSync } from 'node:fs';
import type { RecoveryStep, RecoveryWay } from '../../../shared/contract/library-state.ts';
import { discardCopy, finishCopy, unfinishedName } from '../backup/whole-copy.ts';
import { atPath } from '../library-failure.ts';
import { libraryFolder } from '../library-folder.ts';
import { buildRecovered } from './build-recovered.ts';
import type { Counts } from './count-recovered.ts';
import { copyDamaged, damagedSource } from './damaged-source.ts';
import { mendFirstPage } from './first-page.ts';
import { newestSoundBackup } from './newest-sound-backup.ts';

/** What a recovery of a library folder could draw on. */
export function outlook(path: string): { file: string; source: string | null; backup: { file: string; at: string } | null } {
  const folder = libraryFolder(path);
  const backup = newestSoundBackup(folder);
  return { file: folder.database, source: damagedSource(folder), backup: backup && { file: backup.path, at: backup.madeAt } };
}

/**
 * Builds the new library and verifies it, beside the damaged one: `restored.sqlite` in the library folder, from where
 * `putInPlace` takes it. Whatever fails before leaves nothing behind.
 * @param progress told of every step; may throw to give the recovery up
 * @throws RedaksiError notFound (no sound backup), diskFull, readOnly, io
 */
export function prepareRecovery(path: string, way: RecoveryWay, now: Date, progress: (step: RecoveryStep) => void): Counts {
  const folder = libraryFolder(path);
  const target = unfinishedName(folder.restored);
  const copy = unfinishedName(folder.database);
  return atPath(folder.path, () => {
    try {
      progress('copying');
      const backup = way === 'salvage' ? null : newestSoundBackup(folder);
      const source = way === 'backup' ? null : damagedSource(folder);
      if (source !== null) copyDamaged(source, copy);
      const isReadable = source !== null && mendFirstPage(copy, backup?.path ?? null);
      const counts = buildRecovered({ folder, way, backup, damaged: isReadable ? copy : null, target, now, progress });
      progress('verifying');
      rmSync(folder.restored, { force: true });
      finishCopy(target, folder.restored);
      return counts;
    } finally {
      discardCopy(copy);
      discardCopy(target);
    }
  });
}
