import { setImmediate as breath } from 'node:timers/promises';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Library } from '../../library/open.ts';
import { openSearch } from '../../library/search/open-search.ts';
import { searchArticles } from '../list-articles.ts';
import type { Reader } from './reader.ts';

/** Reads in this thread: in the reader's own, and for a command, where nobody waits for anything else. */
export function readerHere(library: Library, indexMode: 'write' | 'read'): Reader {
  const search = openSearch(library, indexMode);
  let isOpen = true;
  const pause = async (): Promise<void> => {
    await breath();
    if (!isOpen) throw new RedaksiError('disconnected', 'The desk is closing');
  };
  return {
    async search(asked) {
      return searchArticles(library, search, asked);
    },
    async index() {
      search.bringUpToDate();
    },
    planSweep: (before) => library.sweeps.plan(before, pause),
    async close() {
      isOpen = false;
      search.close();
    },
  };
}
