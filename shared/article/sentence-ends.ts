const ENDS = /[.!?…؟۔।]+["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{Lo}\p{N}]|\s*$)|[。！？]+[”’」』]*/gu;

/**
 * The marks that end the sentences of a text, in order, each with the quotation marks and brackets behind it. Full stops
 * of abbreviations of one or two letters ("Rp.", "Dr.") and of initials end none.
 */
export function* sentenceEnds(text: string): Generator<{ readonly index: number; readonly mark: string }> {
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    if (mark === '.' && index + 1 < text.length && /(?:^|[\s.(])\p{L}{1,2}$/u.test(text.slice(Math.max(0, index - 4), index))) continue;
    yield { index, mark };
  }
}
