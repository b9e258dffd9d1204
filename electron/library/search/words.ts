/** What a word is made of: letters, digits, marks and private use, as the index's tokenizer has it (migration 1). */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const BETWEEN = /[^\p{L}\p{N}\p{M}\p{Co}]+/gu;
const MOST_WORDS = 24;

/** The words of what a person typed; empty where there is nothing to search for. */
export function searchWords(query: string): string[] {
  const words = query.match(WORD) ?? [];
  return [...new Set(words)].filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word)).slice(0, MOST_WORDS);
}

/**
 * A text as the index is given it. SQLite knows no character younger than Unicode 6.1 and takes each for a letter, so
 * that a new emoji before a word would hide it; dividing it here makes both sides agree.
 */
export function onlyWords(text: string): string {
  return text.replace(BETWEEN, ' ');
}
