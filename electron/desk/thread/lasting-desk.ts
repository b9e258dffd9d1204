import type { Desk } from '../desk.ts';
import { reopenedDesk } from '../reopened-desk.ts';
import type { DeskThread } from './desk-in-thread.ts';

/**
 * A desk that outlives its thread: what is under way when the thread dies is answered with `disconnected`, and the next
 * call starts another. So a window that holds unsaved words gets them saved without being closed.
 * @param start told whether a thread was there before
 * @throws whatever the first `start` throws; a later one answers the call with its failure
 */
export function lastingDesk(start: (isAgain: boolean) => Promise<DeskThread>): Promise<Desk> {
  return reopenedDesk(async ({ isAgain, lost, tell }) => {
    const thread = await start(isAgain);
    void thread.ended.then(lost);
    // The thread before may have written what it could no longer tell.
    if (isAgain) for (const type of ['articles.changed', 'library.changed'] as const) tell({ type });
    return thread;
  });
}
