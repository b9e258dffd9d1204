import type { CallName } from '../../../shared/contract/contract.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { DeskEvent } from '../../../shared/contract/event.ts';
import type { LibraryState, RecoveryReport, RecoveryStep, RecoveryWay } from '../../../shared/contract/library-state.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';
import type { Library } from '../../library/open.ts';
import { placeRecovered } from '../../library/salvage/place-recovered.ts';
import type { Prepared } from '../../library/salvage/prepare-recovery.ts';
import type { Handlers } from '../handlers.ts';

export type Outlook = { readonly file: string; readonly bytes: number; readonly backup: { readonly file: string; readonly at: string } | null };
export type RecoveryTask = { readonly kind: 'outlook' } | { readonly kind: 'recover'; readonly way: RecoveryWay };

/** A recovery under way, away from the desk's thread. */
export type Recovery = {
  /** What the outlook is, or what the new library holds that now waits to be put in place. */
  readonly done: Promise<Outlook | Prepared>;
  /** Ends it; nothing was changed. */
  cancel(): void;
};
export type StartRecovery = (folder: string, task: RecoveryTask, progress: (step: RecoveryStep, done: number) => void) => Recovery;

export type RecoveryRoom = {
  readonly folder: string;
  readonly startRecovery: StartRecovery;
  state(): LibraryState;
  tell(event: DeskEvent): void;
  /** Lets `place` change the files, `library` being still open where damage was found in use; then opens what is there. */
  exchange(place: (library: Library | null, close: () => Promise<void>) => Promise<void>): Promise<void>;
};

/** The calls of the recovery screen. One recovery at a time. */
export function recoveryCalls({ folder, startRecovery, state, tell, exchange }: RecoveryRoom) {
  let underWay: Recovery | null = null;

  const run = async (task: RecoveryTask): Promise<Outlook | Prepared> => {
    if (underWay !== null) throw new RedaksiError('invalidInput', 'A recovery is under way', { field: 'way', reason: 'underWay' });
    underWay = startRecovery(folder, task, (step, done) => tell({ type: 'library.recovering', step, done, total: 0 }));
    try {
      return await underWay.done;
    } finally {
      underWay = null;
    }
  };

  const handlers: Handlers<Extract<CallName, 'library.outlook' | 'library.recover' | 'library.cancelRecovery'>> = {
    'library.outlook': async () => await run({ kind: 'outlook' }) as Outlook,
    async 'library.recover'({ way }) {
      if (state().kind !== 'damaged') throw new RedaksiError('invalidInput', 'The library is not damaged', { field: 'way', reason: 'notDamaged' });
      const prepared = await run({ kind: 'recover', way }) as Prepared;
      let report: RecoveryReport | null = null;
      await exchange(async (_library, close) => {
        // A file that is open cannot be moved on Windows. Elsewhere it is moved first, and SQLite, finding it gone, leaves its log as it is.
        if (process.platform === 'win32') await close();
        report = placeRecovered(folder, prepared, new Date(), LANGUAGES);
        if (process.platform !== 'win32') await close();
      });
      if (report === null) throw new RedaksiError('internal', 'The recovered library was not put in place');
      return report;
    },
    'library.cancelRecovery'() {
      underWay?.cancel();
      return {};
    },
  };
  return {
    handlers,
    async end() {
      underWay?.cancel();
      await underWay?.done.catch(() => undefined);
    },
  };
}
