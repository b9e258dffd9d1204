import { RedaksiError } from '../../shared/contract/error.ts';
import { libraryFailure } from '../library/library-failure.ts';
import type { Library } from '../library/open.ts';

/** In milliseconds without a change; long enough that no one who types waits for the index. */
const IDLE = 2000;

/** Brings the search index up to date when nothing has changed for a while, and at the end. */
export function indexWhenIdle(library: Library): { postpone(): void; finish(): void } {
  let timer: NodeJS.Timeout | null = null;
  const index = (): void => {
    try {
      if (library.mode === 'write') library.searchIndex.bringUpToDate();
    } catch (error) {
      // The articles stay waiting: the next search tries again and tells the person why it cannot.
      if (!(libraryFailure(error, library.folder.path) instanceof RedaksiError)) throw error;
    }
  };
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    postpone() {
      stop();
      timer = setTimeout(index, IDLE).unref();
    },
    finish() {
      stop();
      index();
    },
  };
}
