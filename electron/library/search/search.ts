import type { Stage } from '../../../shared/article/fields.ts';
import type { Connection } from '../connection.ts';
import { matchExpression } from './match-expression.ts';

/** By relevance, no more than this many articles are ranked. */
const MOST_RANKED = 2000;
/** Where all the words stand, the best place first; what stands in one of the first is in the later ones too. */
const PLACES = ['headline', '{headline standfirst byline tags}', '- {stage}'];

export type Search = ReturnType<typeof search>;

/** Reads the search index: answers with the `indexed` sequences of articles. Works on any connection. */
export function search(connection: Connection) {
  const newest = connection.prepare<[string, number, number], number>(
    'SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?',
  ).pluck();
  return {
    /** Newest first, before the given sequence. */
    newest: (words: readonly string[], stages: readonly Stage[], before: number, limit: number): number[] =>
      newest.all(matchExpression(words, stages), before, limit),
    /**
     * Best first: those with every word in the headline, then in what heads the article, then anywhere; the newest first
     * in each. Not bm25: it weighs how often a word stands in a text, so it must read every match, and a common word
     * stands in most articles; and the index would have to keep every place of every word, which doubles it.
     * @returns as many as `wanted` or more, where there are so many.
     */
    best(words: readonly string[], stages: readonly Stage[], wanted: number): number[] {
      const ranked = new Set<number>();
      const most = Math.min(wanted, MOST_RANKED);
      for (const place of PLACES) {
        if (ranked.size >= most) break;
        // As many as are wanted, because all that were found before are found here again.
        for (const indexed of newest.all(matchExpression(words, stages, place), Number.MAX_SAFE_INTEGER, most)) ranked.add(indexed);
      }
      return [...ranked];
    },
  };
}
