import { RedaksiError, type Failure, type Reply } from '../../../shared/contract/error.ts';
import { libraryStateCalls, type LibraryState } from '../../../shared/contract/library-state.ts';
import { canBeWritten } from '../../library/library-folder.ts';
import type { Library } from '../../library/open.ts';
import type { Desk } from '../desk.ts';
import { disconnected } from '../disconnected.ts';
import { deskListeners } from '../listeners.ts';
import { dispatch } from '../dispatcher.ts';
import type { Helpers } from '../open-desk-here.ts';
import { openAsFarAsPossible, type Opened, type StandingOptions } from './open-as-far-as-possible.ts';
import { recoveryCalls, type StartRecovery } from './recovery-calls.ts';
import { watchUntil } from './watch-until.ts';

/**
 * A desk that stands whatever becomes of its library: one that cannot be written to is read, one that has gone is waited
 * for, and a damaged one is left alone until a person has chosen what is to be done. Windows are told of every change.
 * @throws RedaksiError what stands against opening the library at all
 */
export async function standingDesk(options: StandingOptions, helpers: Helpers, startRecovery: StartRecovery): Promise<Desk> {
  const folder = options.libraryFolder;
  const again: StandingOptions = { ...options, samples: false, mustExist: true };
  const { tell, subscribe } = deskListeners();
  let opened = await openAsFarAsPossible(options, helpers);
  let state: LibraryState = opened.state;
  let isClosed = false;
  let trying: Promise<LibraryState> | null = null;

  const becomes = (next: LibraryState): LibraryState => {
    state = next;
    if (state.kind === 'readOnly' || state.kind === 'away') watch.begin();
    else watch.end();
    tell({ type: 'library.changed' });
    return state;
  };

  const take = (next: Opened): LibraryState => {
    opened = next;
    next.desk?.subscribe(tell);
    return becomes(next.state);
  };

  /** @throws RedaksiError */
  const openAgain = async (): Promise<LibraryState> => {
    const before = opened;
    const isHeldByUs = before.desk === null || (before.desk.library.mode === 'write' && before.desk.library.place() === 'there');
    if (isHeldByUs) await before.release();
    const next = await openAsFarAsPossible(again, helpers);
    const isAnother = before.desk !== null && next.desk !== null && next.desk.library.identity !== before.desk.library.identity;
    if (isAnother && state.kind === 'away') {
      await next.release();
      throw new RedaksiError('unreadable', 'Another library stands at this place', { file: folder });
    }
    if (!isHeldByUs) await before.release();
    return take(next);
  };

  const look = async (): Promise<LibraryState> => {
    if (state.kind === 'open') return state;
    const library = opened.desk?.library;
    if (state.kind === 'away' && library?.place() === 'there') return becomes(opened.state);
    if (state.kind === 'away' && library?.place() === 'away') return state;
    if (state.kind === 'readOnly' && !canBeWritten(folder)) return state;
    try {
      return await openAgain();
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      return state.kind === 'damaged' || state.kind === 'readOnly' ? state : becomes({ kind: 'away', failure: error.toFailure() });
    }
  };

  const tryAgain = (): Promise<LibraryState> => {
    trying ??= look().finally(() => { trying = null; });
    return trying;
  };
  const watch = watchUntil(async () => { await tryAgain(); });

  /** What an answer says of the library itself. */
  const learn = (failure: Failure): void => {
    const { desk } = opened;
    if (desk === null || isClosed) return;
    if (failure.code === 'libraryDamaged' && isAbout(failure, desk.library)) becomes({ kind: 'damaged', failure });
    else if (state.kind === 'open' && desk.library.place() !== 'there') becomes({ kind: 'away', failure });
    else if (state.kind === 'open' && failure.code === 'readOnly') becomes({ kind: 'readOnly', failure });
  };

  const recovery = recoveryCalls({
    folder, tell, startRecovery, state: () => state,
    async exchange(place) {
      await place(opened.desk?.library ?? null, () => opened.release());
      take(await openAsFarAsPossible(again, helpers));
    },
  });
  const handlers = { ...recovery.handlers, 'library.state': () => state, 'library.tryAgain': () => tryAgain() };
  opened.desk?.subscribe(tell);
  if (state.kind === 'readOnly') watch.begin();

  return {
    async call(name, input, caller): Promise<Reply> {
      if (isClosed) return disconnected();
      if (Object.hasOwn(libraryStateCalls, name)) return dispatch(handlers, folder, name, input, caller);
      const { desk } = opened;
      if (desk === null || state.kind === 'damaged') return state.kind === 'open' ? disconnected() : { ok: false, error: state.failure };
      const reply = await desk.call(name, input, caller);
      if (!reply.ok && desk === opened.desk) learn(reply.error);
      return reply;
    },
    subscribe,
    async close() {
      isClosed = true;
      watch.end();
      await recovery.end();
      await trying;
      await opened.release();
    },
  };
}

/** A backup can be damaged too, and says so by its own name. */
function isAbout({ details: { file } }: Failure, { folder }: Library): boolean {
  return file === undefined || file === folder.path || file === folder.database;
}
