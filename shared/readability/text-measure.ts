import type { Block, ListItem } from '../article/block.ts';
import { inlineText } from '../article/text.ts';
import { sentenceEnds } from '../article/sentence-ends.ts';
import { spacedWords } from '../article/word-count.ts';
import { englishSyllables } from './syllables.ts';

/** What the formulas need to know of a text; all are counts, and counts of parts add up. */
export type TextMeasure = {
  readonly words: number;
  readonly sentences: number;
  /** Of English; 0 in any other language. */
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
};

export const NO_TEXT: TextMeasure = { words: 0, sentences: 0, syllables: 0, longWords: 0 };

export function addMeasures(one: TextMeasure, other: TextMeasure, sign: 1 | -1 = 1): TextMeasure {
  return {
    words: one.words + sign * other.words, sentences: one.sentences + sign * other.sentences,
    syllables: one.syllables + sign * other.syllables, longWords: one.longWords + sign * other.longWords,
  };
}

/** @param isEnglish whether syllables are wanted, which are counted by English spelling. */
export function measureText(text: string, isEnglish: boolean): TextMeasure {
  const words = spacedWords(text);
  if (words.length === 0) return NO_TEXT;
  const ends = [...sentenceEnds(text)];
  const last = ends.at(-1);
  // Words behind the last mark are a sentence too, such as the items of a list.
  const isOpen = last === undefined || /[\p{L}\p{N}]/u.test(text.slice(last.index + last.mark.length));
  return {
    words: words.length, sentences: ends.length + (isOpen ? 1 : 0),
    syllables: isEnglish ? words.reduce((sum, word) => sum + englishSyllables(word), 0) : 0,
    longWords: words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6).length,
  };
}

/** Running text alone: paragraphs, quotes and lists, an item being a sentence at least. */
export function measureBlock(block: Block, isEnglish: boolean): TextMeasure {
  if (block.type === 'paragraph' || block.type === 'quote') return measureText(inlineText(block.children), isEnglish);
  return block.type === 'list' ? itemTexts(block.items).map((text) => measureText(text, isEnglish)).reduce((sum, one) => addMeasures(sum, one), NO_TEXT) : NO_TEXT;
}

function itemTexts(items: readonly ListItem[]): string[] {
  return items.flatMap((item) => [inlineText(item.children), ...(item.nested ? itemTexts(item.nested.items) : [])]);
}
