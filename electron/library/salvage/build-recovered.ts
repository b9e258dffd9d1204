import { constants, copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { RecoveryStep, RecoveryWay } from '../../../shared/contract/library-state.ts';
import type { Connection } from '../connection.ts';
import { atPath } from '../library-failure.ts';
import type { LibraryFolder } from '../library-folder.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { countRecovered, type Counts, type Found } from './count-recovered.ts';
import { openDamaged } from './damaged-file.ts';
import { raiseSequence } from './raise-sequence.ts';
import { salvageArticles } from './salvage-articles.ts';
import { salvageBlocks } from './salvage-blocks.ts';
import { registerImages } from './salvage-images.ts';
import { salvageRest } from './salvage-rest.ts';
import { salvageRevisions } from './salvage-revisions.ts';
import { PLACES, type Salvage } from './salvage.ts';
import { raiseTrashClock } from './trash-clock.ts';

export type RecoveryOrder = {
  readonly folder: LibraryFolder;
  readonly way: RecoveryWay;
  /** The newest sound backup, where there is one. */
  readonly backup: { readonly path: string; readonly madeAt: string } | null;
  /** A copy of the damaged file; null where nothing of it is left. */
  readonly damaged: string | null;
  /** Where the new library is written; nothing may be there. */
  readonly target: string;
  readonly now: Date;
  /** Told of every row; may throw to give the recovery up. */
  progress(step: RecoveryStep): void;
};

/**
 * Builds a sound library from a backup, from what a damaged file still holds, or from both. The damaged file and the
 * backup are only read; what is written is verified by the caller before it takes anything's place.
 * @throws RedaksiError notFound where the way needs a backup and there is none; diskFull, io
 */
export function buildRecovered(order: RecoveryOrder): Counts {
  const { way, target, folder } = order;
  const backup = way === 'salvage' ? null : order.backup;
  if (way === 'backup' && backup === null) throw new RedaksiError('notFound', 'There is no sound backup', { kind: 'backup' });
  return atPath(target, () => {
    if (backup !== null) copyFileSync(backup.path, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    const into = new Database(target);
    try {
      // It is thrown away wherever this does not come to its end, and put on the disk as a whole at the end.
      into.pragma('journal_mode = MEMORY');
      into.pragma('synchronous = OFF');
      into.pragma('foreign_keys = ON');
      migrate(into, migrations, folder.backups, order.now);
      into.exec(PLACES);
      const found = way === 'backup' || order.damaged === null ? null : into.transaction(() => salvageInto(into, order)).exclusive();
      registerImages(into, folder.images);
      // Another library from now on: a search index of the damaged one is not believed.
      into.exec('UPDATE identity SET id = lower(hex(randomblob(16)))');
      return countRecovered(into, way, backup?.madeAt ?? null, found);
    } finally {
      into.close();
    }
  });
}

function salvageInto(into: Connection, { damaged, progress, now }: RecoveryOrder): Found | null {
  if (damaged === null) return null;
  const from = openDamaged(damaged);
  try {
    const salvage: Salvage = { from, into, progress };
    raiseSequence(from, into);
    const clock = { now: now.toISOString(), counted: raiseTrashClock(from, into) };
    const areBlocksWhole = salvageBlocks(salvage);
    const articles = salvageArticles(salvage, clock);
    const revisions = salvageRevisions(salvage, clock.now);
    const rest = salvageRest(salvage);
    // No sequence is ever given twice.
    into.exec('UPDATE sequence SET value = max(value, (SELECT ifnull(max(sequence), 0) FROM article), (SELECT ifnull(max(sequence), 0) FROM revision)) + 1');
    return { areBlocksWhole, articles, revisions, rest };
  } finally {
    from.close();
  }
}
