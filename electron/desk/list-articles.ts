import type { CallOutput, ParsedInput } from '../../shared/contract/contract.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';
import type { Search } from '../library/search/open-search.ts';
import type { Hit } from '../library/search/search.ts';
import { searchWords } from '../library/search/words.ts';
import { articleRowOf } from './article-row-of.ts';
import { readCursor, writeCursor, type ListCursor } from './list-cursor.ts';

type Asked = ParsedInput<'articles.list'>;
type Page = CallOutput<'articles.list'>;

/** One page of all articles, or of some stages', newest first. */
export function newestArticles(library: Library, asked: Asked): Page {
  return newestPage(library, asked, (before, limit) => library.articles.newest(asked.stages, before, limit).map((record) => ({ key: record.sequence, record })));
}

/** One page of those that hold every word; what asks for words that no article can hold ("!?") finds nothing. */
export function searchArticles(library: Library, search: Search, asked: Asked): Page {
  const words = searchWords(asked.query);
  if (words.length === 0) return { rows: [], nextCursor: null };
  search.bringUpToDate();
  if (asked.order === 'relevance') return bestPage(library, search, asked, words);
  return newestPage(library, asked, (before, limit) => found(library, search.newest(words, asked.stages, before, limit)));
}

/** `record`: null where the article went while it was searched for. */
type Found = { key: number; record: ArticleRecord | null };

function found(library: Library, hits: readonly Hit[]): Found[] {
  return hits.map(({ sequence, article }) => ({ key: sequence, record: library.articles.findNumbered(article) }));
}

function rows(library: Library, all: readonly Found[]): Page['rows'] {
  return all.flatMap(({ record }) => (record ? [articleRowOf(library, record)] : []));
}

function newestPage(library: Library, { limit, ...asked }: Asked, read: (before: number, limit: number) => Found[]): Page {
  const cursor = cursorOf(asked.cursor);
  // One more than asked for tells whether there is a next page.
  const all = read(cursor?.kind === 'before' ? cursor.sequence : Number.MAX_SAFE_INTEGER, limit + 1);
  const last = all.length > limit ? all[limit - 1] : undefined;
  return { rows: rows(library, all.slice(0, limit)), nextCursor: last ? writeCursor({ kind: 'before', sequence: last.key }) : null };
}

function bestPage(library: Library, search: Search, { limit, stages, ...asked }: Asked, words: string[]): Page {
  const cursor = cursorOf(asked.cursor);
  const from = cursor?.kind === 'from' ? cursor.place : 0;
  const ranked = search.best(words, stages, from + limit + 1);
  return {
    rows: rows(library, found(library, ranked.slice(from, from + limit))),
    nextCursor: ranked.length > from + limit ? writeCursor({ kind: 'from', place: from + limit }) : null,
  };
}

function cursorOf(text: string | null): ListCursor | null {
  return text === null ? null : readCursor(text);
}
