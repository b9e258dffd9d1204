import { RedaksiError } from '../../shared/contract/error.ts';
import type { Reader } from './reading/reader.ts';

/** In milliseconds without a change; long enough that an article which is being typed in is not indexed again and again. */
const IDLE = 2000;

/** Brings the search index up to date when nothing has changed for a while, and at the end. */
export function indexWhenIdle(reader: Reader): { begin(): void; postpone(): void; finish(): Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let isWaiting = false;
  const index = async (): Promise<void> => {
    isWaiting = false;
    try {
      await reader.index();
    } catch (error) {
      // The next search tries again and tells the person why it cannot.
      if (!(error instanceof RedaksiError)) console.error(error);
    }
  };
  const schedule = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void index(), IDLE).unref();
  };
  return {
    /** What an earlier desk has left is indexed too, but nobody who only looks in waits for it. */
    begin: schedule,
    postpone() {
      isWaiting = true;
      schedule();
    },
    async finish() {
      if (timer) clearTimeout(timer);
      if (isWaiting) await index();
    },
  };
}
