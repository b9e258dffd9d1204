import { RedaksiError } from '../../../shared/contract/error.ts';
import { changeMark } from '../../library/backup/change-mark.ts';
import { localTime } from '../../library/backup/backup-name.ts';
import { listBackups } from '../../library/backup/list-backups.ts';
import { makeBackup } from '../../library/backup/make-backup.ts';
import { restoreBackup } from '../../library/backup/restore-backup.ts';
import { copyToSecond } from '../../library/backup/second-copy.ts';
import { thinOut } from '../../library/backup/thin-out.ts';
import { libraryFolder, type LibraryFolder } from '../../library/library-folder.ts';
import { libraryIdentity } from '../../library/backup/library-identity.ts';
import { verifyLibrary } from '../../library/verify/verify-library.ts';
import { join } from 'node:path';
import type { ParsedInput } from '../../../shared/contract/contract.ts';
import { openLibrary } from '../../library/open.ts';
import { failureOf } from '../failure-of.ts';
import { findInLibrary } from '../finding/find-in-library.ts';
import { Stopped, type BackedUp, type Job, type Outcome, type Progress } from './job.ts';

/**
 * Does a job on the library in a folder, in this thread.
 * @param isStopped asked between the steps
 * @throws RedaksiError; Stopped
 */
export async function doJob(folder: string, job: Job, tell: (progress: Progress) => void, isStopped: () => boolean): Promise<Outcome[Job['kind']]> {
  const place = libraryFolder(folder);
  const refuseStopped = (): void => { if (isStopped()) throw new Stopped(); };
  switch (job.kind) {
    case 'backUp': return job.ifDue && !isDue(place, new Date()) ? null : backUp(place, job, refuseStopped);
    case 'restore': return restoreBackup(job.file, job.folder, new Date(), refuseStopped);
    case 'verify': return verify(place, tell, refuseStopped);
    case 'find': return find(folder, job.asked, isStopped);
  }
}

async function backUp(place: LibraryFolder, { ifDue, second }: { ifDue: boolean; second: string | null }, refuseStopped: () => void): Promise<BackedUp> {
  const now = new Date();
  const name = await makeBackup(place.database, { backups: place.backups, kind: ifDue ? 'daily' : 'by-hand', now }, refuseStopped);
  thinOut(place.backups, now);
  if (second === null) return { name, second };
  try {
    copyToSecond(place, name, second, libraryIdentity(join(place.backups, name)), now);
    return { name, second: { folder: second, failure: null } };
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    return { name, second: { folder: second, failure: failureOf(error, second) } };
  }
}

/** A day is the person's own; whether it is another one than the last backup's, and not a later one, because clocks are set back. */
function isDue({ backups, database }: LibraryFolder, now: Date): boolean {
  const [newest] = listBackups(backups);
  if (newest === undefined) return true;
  if (newest.madeAt.slice(0, 10) === localTime(now).slice(0, 10)) return false;
  return changeMark(join(backups, newest.name)) !== changeMark(database);
}

function verify(place: LibraryFolder, tell: (progress: Progress) => void, refuseStopped: () => void): Outcome['verify'] {
  try {
    return verifyLibrary(place, (part, done, total) => {
      refuseStopped();
      tell({ part, done, total });
    });
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}

function find(folder: string, asked: ParsedInput<'find.inLibrary'>, isStopped: () => boolean): Outcome['find'] {
  const library = openLibrary({ folder, mode: 'read' });
  try {
    return library.snapshot(() => findInLibrary(library, asked, isStopped));
  } finally {
    library.close();
  }
}
