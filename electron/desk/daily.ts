import type { DeskEvent } from '../../shared/contract/event.ts';
import type { Library } from '../library/open.ts';
import type { Clocks } from './clocks.ts';
import { failureOf } from './failure-of.ts';
import type { Sweep } from './sweep.ts';
import { removeOldTrash } from './trash.ts';

/** In milliseconds: often enough that a machine which sleeps at night still looks once a day. */
const BETWEEN_LOOKS = 6 * 60 * 60 * 1000;

/** What a desk does at opening and at least once a day: it takes away what has been in the trash for its thirty days. */
export function daily(library: Library, clocks: Clocks, sweep: Sweep, tell: (event: DeskEvent) => void): { close(): void } {
  let callOff = (): void => undefined;
  const look = (): void => {
    callOff = clocks.after(BETWEEN_LOOKS, look);
    try {
      library.refuseMoved();
      if (removeOldTrash(library, clocks.now()) === 0) return;
      tell({ type: 'articles.changed' });
      sweep.soon();
    } catch (error) {
      // Nobody waits for an answer; the next look tries again.
      console.error(failureOf(error, library.folder.path).message);
    }
  };
  look();
  return { close: () => callOff() };
}
