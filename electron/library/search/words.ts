/** What a word is made of: letters, digits, marks and private use, as the index's tokenizer has it (index-file.ts). */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const MOST_WORDS = 24;

/** The words of what a person typed; empty where there is nothing to search for. */
export function searchWords(query: string): string[] {
  const words = query.match(WORD) ?? [];
  return [...new Set(words)].filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word)).slice(0, MOST_WORDS);
}

/**
 * The words of a text as the index is given them: each once, because it only keeps where a word stands and not how often,
 * and nothing else. SQLite knows no character younger than Unicode 6.1 and takes each for a letter, so that a new emoji
 * before a word would hide it; dividing the text here makes both sides agree.
 */
export function distinctWords(text: string): string {
  return [...new Set(text.match(WORD))].join(' ');
}
