import type { Reply } from '../../shared/contract/error.ts';
import type { Restored } from '../library/backup/restore-backup.ts';
import type { Desk } from './desk.ts';
import { reopenedDesk } from './reopened-desk.ts';

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
  const underWay = new Set<Promise<Reply>>();
  const desk = await reopenedDesk(async ({ isAgain }) => followed(await open(replaceLibrary, isAgain), underWay));

  async function replaceLibrary(file: string): Promise<Restored> {
    const restored = await desk.reopenAfter(async (close) => {
      await Promise.allSettled(underWay);
      await close();
      return restore(file);
    });
    desk.tell({ type: 'library.replaced' });
    return restored;
  }
  return desk;
}

/** A desk that notes its calls while they are under way; the one that replaces the library does not wait for itself. */
function followed(desk: Desk, underWay: Set<Promise<Reply>>): Desk {
  return {
    ...desk,
    call(name, input, caller) {
      const answer = desk.call(name, input, caller);
      if (name === 'backups.restore') return answer;
      underWay.add(answer);
      void answer.finally(() => underWay.delete(answer));
      return answer;
    },
  };
}
