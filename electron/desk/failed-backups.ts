import { RedaksiError, type Failure } from '../../shared/contract/error.ts';
import { listBackups } from '../library/backup/list-backups.ts';
import { keepRoomForNotes, notedFailures, noteFailures, type NotedFailures } from '../library/backup/noted-failures.ts';
import type { BackedUp } from './archiving/job.ts';

export type FailedBackups = {
  /** Of the last attempt, and of its copy to the second folder; null where it went well. */
  present(): NotedFailures;
  failed(failure: Failure): void;
  made(backup: BackedUp): void;
  /** To be called while the disk has room. */
  prepare(): void;
};

/** Which backups came to nothing, why and since when; kept across restarts. @param backups the backups folder */
export function failedBackups(backups: string): FailedBackups {
  let noted = notedFailures(backups);

  /** A backup that another process has made since counts too. */
  const present = (): NotedFailures => {
    const newest = newestNumber(backups);
    return { own: noted.own?.after === newest ? noted.own : null, second: noted.second?.after === newest ? noted.second : null };
  };
  const note = (next: NotedFailures): void => {
    noted = next;
    noteFailures(backups, next);
  };
  const now = (): string => new Date().toISOString();

  return {
    present,
    failed(failure) {
      const before = present();
      note({ ...before, own: { failure: { ...failure, since: before.own?.failure.since ?? now() }, after: newestNumber(backups) } });
    },
    made({ second }) {
      const before = noted.second?.folder === second?.folder ? noted.second?.failure.since : undefined;
      note({
        own: null,
        second: second?.failure ? { folder: second.folder, failure: { ...second.failure, since: before ?? now() }, after: newestNumber(backups) } : null,
      });
    },
    prepare: () => keepRoomForNotes(backups),
  };
}

/** 0 where there is none, and where the folder cannot be read, which is then why none can be made. */
function newestNumber(backups: string): number {
  try {
    return listBackups(backups)[0]?.number ?? 0;
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    return 0;
  }
}
