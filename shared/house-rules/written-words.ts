/** A run of letters and digits, and where it stands in its text. */
export type WrittenWord = { readonly word: string; readonly lower: string; readonly from: number; readonly to: number };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text; what joins two of them ("-", "'", ".") belongs to neither. */
export function writtenWords(text: string): WrittenWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, lower: word.toLowerCase(), from: index, to: index + word.length }));
}

/** What stands between two words, so that one space is as good as another, and one hyphen. */
export function normalGap(gap: string): string {
  return gap.replace(/[^\S\n]+/gu, ' ').replace(/[\u2010\u2011]/gu, '-');
}
