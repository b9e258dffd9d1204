import type { Stage } from '../../../shared/article/fields.ts';
import type { Connection } from '../connection.ts';
import { matchExpression } from './match-expression.ts';

/** An article's number, and the sequence under which the index holds it. */
export type Hit = { readonly sequence: number; readonly article: number };

/** By relevance, no more than this many articles are ranked. */
const MOST_RANKED = 2000;
/** Where all the words stand, the best place first; what stands in one of the first is in the later ones too. */
const PLACES = ['headline', '{headline standfirst byline tags}', '- {stage}'];

/** Reads the search index. */
export function search(connection: Connection) {
  // A cross join keeps SQLite from beginning with `place`, which has no order to offer.
  const newest = connection.prepare<[string, number, number], Hit>(
    `SELECT place.sequence, place.article FROM search CROSS JOIN place ON place.sequence = search.rowid
     WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?`,
  );
  return {
    newest: (words: readonly string[], stages: readonly Stage[], before: number, limit: number): Hit[] =>
      newest.all(matchExpression(words, stages), before, limit),
    /**
     * Those with every word in the headline, then in what heads the article, then anywhere; the newest first in each.
     * Not bm25: it weighs how often a word stands in a text, so it must read every match, and a common word stands in
     * most articles; and the index would have to keep every place of every word, which doubles it.
     */
    best(words: readonly string[], stages: readonly Stage[], wanted: number): Hit[] {
      const ranked = new Map<number, Hit>();
      const most = Math.min(wanted, MOST_RANKED);
      for (const place of PLACES) {
        if (ranked.size >= most) break;
        // As many as are wanted, because all that were found before are found here again.
        for (const hit of newest.all(matchExpression(words, stages, place), Number.MAX_SAFE_INTEGER, most)) {
          if (!ranked.has(hit.sequence)) ranked.set(hit.sequence, hit);
        }
      }
      return [...ranked.values()];
    },
  };
}
