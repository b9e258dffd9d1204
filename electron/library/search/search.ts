import type { Stage } from '../../../shared/article/fields.ts';
import type { Connection } from '../connection.ts';
import { matchExpression } from './match-expression.ts';

/** By relevance, this many of the newest matches are weighed; a word in more articles than that tells little about any. */
const WEIGHED = 2000;

export type Search = ReturnType<typeof search>;

/** Reads the search index: answers with the `indexed` sequences of articles. Works on any connection. */
export function search(connection: Connection) {
  const newest = connection.prepare<[string, number, number], number>(
    'SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?',
  ).pluck();
  // Weights: headline, standfirst, body, byline, tags, stage. bm25 is the lower the better.
  const weighed = connection.prepare<[string, number], number>(
    `SELECT number FROM (
       SELECT rowid AS number, bm25(search, 10.0, 4.0, 1.0, 3.0, 3.0, 0.0) AS distance
       FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?
     ) ORDER BY distance, number DESC`,
  ).pluck();
  return {
    /** Newest first, before the given sequence. */
    newest: (words: readonly string[], stages: readonly Stage[], before: number, limit: number): number[] =>
      newest.all(matchExpression(words, stages), before, limit),
    /**
     * Best first. Where a word stands in more articles than are weighed, those that have every word in the headline
     * come first, so that an old article named exactly so is still found.
     */
    best(words: readonly string[], stages: readonly Stage[]): number[] {
      const anywhere = weighed.all(matchExpression(words, stages), WEIGHED);
      if (anywhere.length < WEIGHED) return anywhere;
      const named = weighed.all(matchExpression(words, stages, 'headline'), WEIGHED);
      return [...new Set([...named, ...anywhere])];
    },
  };
}
