import { RedaksiError } from '../../shared/contract/error.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { libraryFolder } from '../library/library-folder.ts';
import type { Archivist } from './archiving/archivist.ts';
import { Stopped, type BackedUp } from './archiving/job.ts';
import { failedBackups, type FailedBackups } from './failed-backups.ts';
import { failureOf } from './failure-of.ts';

/** All in milliseconds. The first look waits until the screens stand; one after a failure gives the person time to make room. */
const WAITS = { first: 10_000, next: 60 * 60_000, afterFailure: 10 * 60_000 };

/** The backups that are made, by themselves or because somebody asks, and how the last attempt went. */
export type KeptBackups = {
  /** @throws RedaksiError */
  make(): Promise<BackedUp>;
  readonly failures: FailedBackups['present'];
  isUnderWay(): boolean;
  /** From now on one is made every day on which something changed, without anybody waiting for it. */
  begin(): void;
  end(): void;
};

type Given = { readonly folder: string; readonly archivist: Archivist; readonly second: () => string | null; readonly tell: (event: DeskEvent) => void; readonly waits?: typeof WAITS };

/** @param given.folder the library's, for errors of the file system */
export function keepBackups({ folder, archivist, second, tell, waits = WAITS }: Given): KeptBackups {
  const failed = failedBackups(libraryFolder(folder).backups);
  let timer: NodeJS.Timeout | null = null;

  const backUp = async (ifDue: boolean): Promise<BackedUp | null> => {
    const outcome = archivist.do({ kind: 'backUp', ifDue, second: second() });
    tell({ type: 'backups.changed' });
    try {
      const made = await outcome;
      if (made !== null) failed.made(made);
      return made;
    } catch (error) {
      if (!(error instanceof Stopped)) failed.failed(failureOf(error, folder));
      throw error;
    } finally {
      tell({ type: 'backups.changed' });
    }
  };

  const look = async (): Promise<void> => {
    let wait = waits.next;
    failed.prepare();
    try {
      await backUp(true);
    } catch {
      // Its failure is kept, told by the event and shown in the settings until one goes well.
      wait = waits.afterFailure;
    }
    if (timer !== null) schedule(wait);
  };
  const schedule = (wait: number): void => { timer = setTimeout(() => void look(), wait).unref(); };

  return {
    async make() {
      // One that is under way may lack what was written since it began, or the second folder.
      while (archivist.isUnderWay('backUp')) await archivist.do({ kind: 'backUp', ifDue: true, second: second() }).catch(() => null);
      const made = await backUp(false);
      if (made === null) throw new RedaksiError('internal', 'A backup was not made');
      return made;
    },
    failures: failed.present,
    isUnderWay: () => archivist.isUnderWay('backUp'),
    begin: () => schedule(waits.first),
    end() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
