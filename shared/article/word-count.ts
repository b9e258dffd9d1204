import type { Block } from './block.ts';
import { countPlainWords } from './plain-words.ts';
import { blockText } from './text.ts';

/** A run of letters or digits with what joins them inside ("anak-anaknya", "3,5", "D.P.R.K"); cheaper than Intl.Segmenter per keystroke. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu;
/** Scripts without spaces between words are counted by character, as Word does. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export function countWords(text: string): number {
  return countPlainWords(text) ?? countAnyWords(text);
}

function countAnyWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return unspaced + spacedWords(spaced).length;
}

/** The words of a text, of scripts with spaces between them. */
export function spacedWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Words in the body; related links are pointers to other articles and do not count. */
export function blockWords(block: Block): number {
  return block.type === 'relatedLinks' ? 0 : countWords(blockText(block));
}

/** Adults read non-fiction silently at about 238 words a minute (Brysbaert 2019, meta-analysis). */
const WORDS_A_MINUTE = 238;

/** In whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
