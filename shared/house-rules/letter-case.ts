import { writtenWords } from './written-words.ts';

/** Small in titles, where other words are capital (EYD V, huruf kapital; the usual English ones). */
const SMALL_IN_TITLES = new Set(['di', 'ke', 'dari', 'dan', 'yang', 'untuk', 'pun', 'the', 'of', 'and', 'to', 'a', 'an', 'in', 'on']);
const SENTENCE_START = /(?:^|[.!?…:][”"’)\]]*\s+)["“‘«([]*$/u;
/** In UTF-16 units; enough to see how a sentence begins. */
const LOOK_BACK = 12;

/** Whether a sentence begins here. */
export function isSentenceStart(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - LOOK_BACK), from);
  return SENTENCE_START.test(from > LOOK_BACK ? `x${before}` : before);
}

/** Whether most words of some length begin with a capital letter, as in a headline, and no full stop ends them. */
export function isTitle(text: string): boolean {
  if (/\.[”"’)]*\s*$/u.test(text)) return false;
  const long = writtenWords(text).filter(({ word }) => word.length >= 4);
  return long.length >= 3 && long.filter(({ word }) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}

/** A suggestion in the letters of what it replaces; one with a capital letter of its own stays as it is. */
export function keepCase(text: string, from: number, matched: string, suggestion: string): string {
  if (/\p{Lu}/u.test(suggestion) || !/^\P{L}*\p{Lu}/u.test(matched)) return suggestion;
  if (!/\p{Ll}/u.test(matched) && /\p{Lu}.*\p{Lu}/u.test(matched)) return suggestion.toUpperCase();
  if (isSentenceStart(text, from) && !isTitle(text)) return capital(suggestion);
  return suggestion.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) => (at > 0 && SMALL_IN_TITLES.has(word) ? word : capital(word)));
}

function capital(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
