import { RedaksiError } from '../../shared/contract/error.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import type { Desk } from './desk.ts';
import { disconnected } from './disconnected.ts';
import { deskListeners } from './listeners.ts';

/** How a desk is opened: `isAgain`: whether one was open before; `lost`: to be called when the opened one is there no more. */
export type Opening = { readonly isAgain: boolean; lost(): void; tell(event: DeskEvent): void };

export type ReopenedDesk = Desk & {
  tell(event: DeskEvent): void;
  /** Closes the desk, does something, and opens another, however that ended; calls that come meanwhile wait for the other one. */
  reopenAfter<T>(work: (close: () => Promise<void>) => Promise<T>): Promise<T>;
};

/**
 * A desk behind which another may stand later: one that was lost or could not be opened is opened again by the next call,
 * which is answered with the failure where that cannot be done. Listeners stay. Once it is closed, calls are `disconnected`.
 * @throws whatever the first `open` throws
 */
export async function reopenedDesk(open: (opening: Opening) => Promise<Desk>): Promise<ReopenedDesk> {
  const { tell, subscribe } = deskListeners();
  let present: Promise<Desk> | null = null;
  let isClosed = false;

  const begin = (isAgain: boolean, first: Promise<unknown> = Promise.resolve()): Promise<Desk> => {
    const lost = (): void => { if (present === opening) present = null; };
    const opening = first.then(() => open({ isAgain, lost, tell })).then((desk) => {
      desk.subscribe(tell);
      return desk;
    });
    present = opening;
    // What cannot be opened now is tried again by the next call.
    opening.catch(lost);
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
    tell,
    subscribe,
    async reopenAfter(work) {
      const before = present;
      const done = work(async () => { await (await before)?.close(); });
      const opening = begin(true, done.catch(() => undefined));
      return done.finally(() => opening.catch(() => undefined));
    },
    async close() {
      isClosed = true;
      const desk = await present?.catch(() => null);
      await desk?.close();
    },
  };
}
