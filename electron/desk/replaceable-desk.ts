import { RedaksiError, type Reply } from '../../shared/contract/error.ts';
import type { Restored } from '../library/backup/restore-backup.ts';
import type { Desk } from './desk.ts';
import { disconnected } from './disconnected.ts';
import { deskListeners } from './listeners.ts';

/** Puts a backup in the place of the library that is open. @param file absolute path @throws RedaksiError */
export type ReplaceLibrary = (file: string) => Promise<Restored>;

/**
 * A desk whose library can be replaced while windows are open on it: what is under way is finished, the library closed,
 * another put in its place, and the desk opened on that. Calls that come meanwhile wait, and are answered by the library that
 * is there then, the one before where it could not be replaced.
 * @param open told how its library is replaced, and whether it was open before
 * @param restore what is done while nobody has the library open
 */
export async function replaceableDesk(open: (replaceLibrary: ReplaceLibrary, isAgain: boolean) => Promise<Desk>, restore: ReplaceLibrary): Promise<Desk> {
  const { tell, subscribe } = deskListeners();
  const underWay = new Set<Promise<Reply>>();
  let present: Promise<Desk> | null = null;
  let isClosed = false;

  const begin = (isAgain: boolean, first: Promise<unknown> = Promise.resolve()): Promise<Desk> => {
    const opening = first.then(() => open(replaceLibrary, isAgain)).then((desk) => {
      desk.subscribe(tell);
      return desk;
    });
    present = opening;
    // What cannot be opened now is tried again by the next call.
    opening.catch(() => { if (present === opening) present = null; });
    return opening;
  };

  const replaceLibrary: ReplaceLibrary = async (file) => {
    const before = present;
    const work = (async () => {
      await Promise.allSettled(underWay);
      await (await before)?.close();
      return restore(file);
    })();
    const opening = begin(true, work.catch(() => undefined));
    const restored = await work.finally(() => opening.catch(() => undefined));
    tell({ type: 'library.replaced' });
    return restored;
  };

  await begin(false);

  return {
    async call(name, input, caller) {
      if (isClosed) return disconnected();
      try {
        const answer = (await (present ?? begin(true))).call(name, input, caller);
        // The one that replaces the library does not wait for itself.
        if (name !== 'backups.restore') {
          underWay.add(answer);
          void answer.finally(() => underWay.delete(answer));
        }
        return await answer;
      } catch (error) {
        if (!(error instanceof RedaksiError)) throw error;
        return { ok: false, error: error.toFailure() };
      }
    },
    subscribe,
    async close() {
      isClosed = true;
      const desk = await present?.catch(() => null);
      await desk?.close();
    },
  };
}
