import type { CallOutput, ParsedInput } from '../../shared/contract/contract.ts';
import { articleRow, type ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';
import { searchWords } from '../library/search/words.ts';
import { readCursor, writeCursor, type ListCursor } from './list-cursor.ts';

type Asked = ParsedInput<'articles.list'>;
type Page = CallOutput<'articles.list'>;

/** One page of the desk's list; what asks for words that no article can hold ("!?") finds nothing. */
export function listArticles(library: Library, asked: Asked): Page {
  const cursor = asked.cursor === null ? null : readCursor(asked.cursor);
  if (asked.query.trim() === '') return newestPage(asked, (before, limit) => library.articles.newest(asked.stages, before, limit).map((record) => ({ key: record.sequence, record })), cursor);
  const words = searchWords(asked.query);
  if (words.length === 0) return { rows: [], nextCursor: null };
  if (library.mode === 'write') library.searchIndex.bringUpToDate();
  if (asked.order === 'relevance') return bestPage(library, asked, words, cursor);
  return newestPage(asked, (before, limit) => found(library, library.search.newest(words, asked.stages, before, limit)), cursor);
}

type Found = { key: number; record: ArticleRecord };

function found(library: Library, indexed: readonly number[]): Found[] {
  return indexed.flatMap((key) => {
    const record = library.articles.findIndexed(key);
    return record ? [{ key, record }] : [];
  });
}

function newestPage({ limit }: Asked, read: (before: number, limit: number) => Found[], cursor: ListCursor | null): Page {
  // One more than asked for tells whether there is a next page.
  const all = read(cursor?.kind === 'before' ? cursor.sequence : Number.MAX_SAFE_INTEGER, limit + 1);
  const last = all.length > limit ? all[limit - 1] : undefined;
  return {
    rows: all.slice(0, limit).map(({ record }) => articleRow(record)),
    nextCursor: last ? writeCursor({ kind: 'before', sequence: last.key }) : null,
  };
}

function bestPage(library: Library, { limit, stages }: Asked, words: string[], cursor: ListCursor | null): Page {
  const from = cursor?.kind === 'from' ? cursor.place : 0;
  const ranked = library.search.best(words, stages, from + limit + 1);
  return {
    rows: found(library, ranked.slice(from, from + limit)).map(({ record }) => articleRow(record)),
    nextCursor: ranked.length > from + limit ? writeCursor({ kind: 'from', place: from + limit }) : null,
  };
}
