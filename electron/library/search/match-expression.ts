import type { Stage } from '../../../shared/article/fields.ts';

/** As the index's tokenizer divides a text (its categories in migration 1): so that no word here is two words there. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const MOST_WORDS = 24;

/** The words of what a person typed; empty where there is nothing to search for. */
export function searchWords(query: string): string[] {
  const words = query.match(WORD) ?? [];
  return [...new Set(words)].filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word)).slice(0, MOST_WORDS);
}

/**
 * An FTS5 expression: every word, as the beginning of one, anywhere an article is read. Each word is quoted and holds
 * letters and digits alone, so that nothing a person types is taken for an operator (sqlite.org/fts5.html, 3.1).
 * @param columns which columns are read; all that readers see where none is named
 */
export function matchExpression(words: readonly string[], stages: readonly Stage[], columns = '- {stage}'): string {
  const all = `${columns} : (${words.map((word) => `"${word}" *`).join(' AND ')})`;
  if (stages.length === 0) return all;
  return `(${all}) AND (stage : (${stages.map((stage) => `"${stage}"`).join(' OR ')}))`;
}
