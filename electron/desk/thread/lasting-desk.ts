import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Desk } from '../desk.ts';
import { disconnected } from '../disconnected.ts';
import { deskListeners } from '../listeners.ts';
import type { DeskThread } from './desk-in-thread.ts';

/**
 * A desk that outlives its thread: what is under way when the thread dies is answered with `disconnected`, and the next
 * call starts another. So a window that holds unsaved words gets them saved without being closed.
 * @param start told whether a thread was there before
 * @throws whatever the first `start` throws; a later one answers the call with its failure
 */
export async function lastingDesk(start: (isAgain: boolean) => Promise<DeskThread>): Promise<Desk> {
  const { tell, subscribe } = deskListeners();
  let present: Promise<DeskThread> | null = null;
  let isClosed = false;

  const open = async (isAgain: boolean): Promise<DeskThread> => {
    const thread = await start(isAgain);
    thread.subscribe(tell);
    void thread.ended.then(() => { present = null; });
    // The thread before may have written what it could no longer tell.
    if (isAgain) for (const type of ['articles.changed', 'library.changed'] as const) tell({ type });
    return thread;
  };
  const begin = (isAgain: boolean): Promise<DeskThread> => {
    const opening = open(isAgain);
    present = opening;
    opening.catch(() => { if (present === opening) present = null; });
    return opening;
  };
  await begin(false);

  return {
    async call(name, input, caller) {
      if (isClosed) return disconnected();
      try {
        return await (await (present ?? begin(true))).call(name, input, caller);
      } catch (error) {
        if (!(error instanceof RedaksiError)) throw error;
        return { ok: false, error: error.toFailure() };
      }
    },
    subscribe,
    async close() {
      isClosed = true;
      const thread = await present?.catch(() => null);
      await thread?.close();
    },
  };
}
