import { replacementsInText, type Replacement } from './find-in-text.ts';
import { findPattern } from './find-pattern.ts';
import type { FindQuery } from './find-query.ts';

/**
 * Every place in each of the texts. A regular expression may take for ever, so whoever calls this must be able to end it.
 * @param replacement as `replacementsInText` takes it
 * @throws InvalidPattern
 */
export function replacementsInTexts(query: FindQuery, replacement: string, texts: readonly string[]): Replacement[][] {
  const pattern = findPattern(query);
  return texts.map((text) => (pattern === null ? [] : replacementsInText(pattern, text, replacement, query.isRegExp)));
}
