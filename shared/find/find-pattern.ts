import type { FindQuery } from './find-query.ts';

/** The text is no regular expression; `message` is the engine's own, in English. */
export class InvalidPattern extends Error {}

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;
/** What people type, and what stands in a text that was set by quotation marks of a language. */
const ALIKE: Readonly<Record<string, string>> = { '"': '["“”„‟«»]', "'": "['’‘‚‛ʼ]", ' ': '[ \u00a0\u202f]', '-': '[-\u2010\u2011]' };

/**
 * @returns a sticky-free, global pattern by code points; null where nothing is looked for
 * @throws InvalidPattern
 */
export function findPattern({ text, caseSensitive, wholeWord, isRegExp }: FindQuery): RegExp | null {
  if (text === '') return null;
  const source = isRegExp ? `(?:${text})` : [...text].map((character) => ALIKE[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')).join('');
  const whole = wholeWord ? `(?<!${LETTER})${source}(?!${LETTER})` : source;
  try {
    // By itself first: "a)(b" is no expression, though it is one between brackets.
    if (isRegExp) new RegExp(text, 'u');
    return new RegExp(whole, caseSensitive ? 'gmu' : 'gimu');
  } catch (error) {
    throw new InvalidPattern(error instanceof Error ? error.message : String(error));
  }
}
