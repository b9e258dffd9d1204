import type { Stage } from '../../../shared/article/fields.ts';

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
