import { baseLanguage } from '../article/base-language.ts';
import type { TextMeasure } from './text-measure.ts';

/** From the easiest to the hardest. */
export const EASE = ['veryEasy', 'easy', 'medium', 'hard', 'veryHard'] as const;
export type Ease = (typeof EASE)[number];

/** `flesch`: reading ease, 100 easy and 0 hard, with the American school grade; `lix`: from about 20, easy, to 60, hard. */
export type Readability =
  | { readonly formula: 'flesch'; readonly value: number; readonly grade: number; readonly ease: Ease }
  | { readonly formula: 'lix'; readonly value: number; readonly ease: Ease };

/** Fewer words say nothing reliable: Flesch's formula was made on samples of 100. */
export const FEWEST_WORDS = 100;

export const isEnglish = (language: string): boolean => baseLanguage(language) === 'en';

/**
 * How hard a text is to read, from how long its sentences and words are; of what they say it knows nothing.
 *
 * English: Reading Ease, 206.835 − 1.015 words/sentences − 84.6 syllables/words (Flesch, “A new readability yardstick”,
 * Journal of Applied Psychology 32, 1948), and the grade, 0.39 words/sentences + 11.8 syllables/words − 15.59 (Kincaid and
 * others, Research Branch Report 8-75, 1975).
 *
 * Every other language, Indonesian among them: LIX, words/sentences + 100 × words of more than six letters/words
 * (Björnsson, “Läsbarhet”, 1968). It was made for Swedish and needs no syllables, so it is used across languages; there
 * is no formula for Indonesian that a newsroom could rely on. Indonesian words grow long by affixes, so its values come
 * out higher than the bands say: compare articles with one another.
 *
 * @returns null for fewer than `FEWEST_WORDS` words.
 */
export function readability({ words, sentences, syllables, longWords }: TextMeasure, language: string): Readability | null {
  if (words < FEWEST_WORDS || sentences === 0) return null;
  const perSentence = words / sentences;
  if (!isEnglish(language)) {
    const value = perSentence + (100 * longWords) / words;
    return { formula: 'lix', value, ease: band(value, [25, 35, 45, 55]) };
  }
  const perWord = syllables / words;
  const value = 206.835 - 1.015 * perSentence - 84.6 * perWord;
  return { formula: 'flesch', value, grade: 0.39 * perSentence + 11.8 * perWord - 15.59, ease: band(-value, [-80, -60, -50, -30]) };
}

/** @param limits where each harder band begins. */
function band(value: number, limits: readonly number[]): Ease {
  return EASE[limits.filter((limit) => value >= limit).length] ?? 'veryHard';
}
