/** A sentence of a text in three parts, the second of which is what was asked about. */
export type SentenceParts = { readonly before: string; readonly matched: string; readonly after: string };

/** In UTF-16 units; a sentence is cut off beyond this much on either side. */
const LONGEST_SIDE = 120;
const SENTENCE_END = /[.!?…][”"’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])|\n/gu;

/** The sentence around `from` … `to`, to be shown and not to be judged: an abbreviation with a full stop may end it early. */
export function sentenceAround(text: string, from: number, to: number): SentenceParts {
  const start = Math.max(0, from - LONGEST_SIDE);
  const lastEnd = [...text.slice(start, from).matchAll(SENTENCE_END)].at(-1);
  const before = lastEnd ? text.slice(start + lastEnd.index + lastEnd[0].length, from) : cut(text.slice(start, from), start > 0, 'start');
  const rest = text.slice(to, to + LONGEST_SIDE);
  const [end] = rest.matchAll(SENTENCE_END);
  const after = end ? rest.slice(0, end.index + end[0].trimEnd().length) : cut(rest, to + LONGEST_SIDE < text.length, 'end');
  return { before, matched: text.slice(from, to), after };
}

function cut(part: string, isCut: boolean, side: 'start' | 'end'): string {
  if (!isCut) return part;
  return side === 'start' ? `…${part.replace(/^\S*\s/, '')}` : `${part.replace(/\s\S*$/, '')}…`;
}
