import { firstSentence } from './sentence.ts';

/** In characters; what search results and lists show of a headline. */
const LONGEST = 90;

/** A headline for a text that has none: its first sentence, cut at a word with "…" where it is long. */
export function workingHeadline(text: string): string {
  const sentence = firstSentence(text.replaceAll('\n', ' '));
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  const atWord = cut.replace(/\s+\S*$/u, '');
  // A cut through a surrogate pair would leave half a character.
  const whole = (atWord === '' ? cut : atWord).replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}
