import type { Library, LibraryMode } from '../open.ts';
import { isDamage, openIndexFile, removeIndexFile } from './index-file.ts';
import { searchIndex } from './search-index.ts';
import { search, type Hit } from './search.ts';
import type { Stage } from '../../../shared/article/fields.ts';

export type Search = {
  /** Newest first, before the given sequence. */
  newest(words: readonly string[], stages: readonly Stage[], before: number, limit: number): Hit[];
  /** Best first; as many as `wanted` or more, where there are so many. */
  best(words: readonly string[], stages: readonly Stage[], wanted: number): Hit[];
  /** Indexes all that has changed. To be read only, an index is searched as it is. */
  bringUpToDate(): void;
  close(): void;
};

type Opened = { readonly reads: ReturnType<typeof search>; bringUpToDate(): void; close(): void };

/**
 * The search of a library. Its file is opened when it is first needed.
 *
 * The index is a file of its own, and not tables of the library, because one file has one writer at a time: to index an
 * article costs its whole length (every word of it must be found together with every other, so it is one row of the
 * index), and a save would have to wait for that. So whoever searches also indexes, away from the desk's thread, and a
 * save waits for neither. Nor does the index cost the library's copies anything: it can always be made again.
 * @param mode `write` keeps the index up to date; the library itself is only read.
 */
export function openSearch(library: Library, mode: LibraryMode): Search {
  let opened: Opened | null = null;

  const open = (): Opened => {
    const connection = openIndexFile(library, mode) ?? madeFor(library);
    const index = mode === 'write' ? searchIndex(connection, library) : null;
    return { reads: search(connection), bringUpToDate: () => index?.bringUpToDate(), close: () => connection.close() };
  };

  const close = (): void => {
    opened?.close();
    opened = null;
  };

  const use = <T>(work: (present: Opened) => T): T => {
    opened ??= open();
    try {
      return work(opened);
    } catch (error) {
      if (!isDamage(error) || mode === 'read') throw error;
      close();
      removeIndexFile(library);
      opened = open();
      opened.bringUpToDate();
      return work(opened);
    }
  };

  return {
    newest: (...asked) => use(({ reads }) => reads.newest(...asked)),
    best: (...asked) => use(({ reads }) => reads.best(...asked)),
    bringUpToDate: () => use((present) => present.bringUpToDate()),
    close,
  };
}

/** A reader of a library whose index is missing makes it once: only what can always be made again is written. */
function madeFor(library: Library) {
  const connection = openIndexFile(library, 'write');
  searchIndex(connection, library).bringUpToDate();
  return connection;
}
