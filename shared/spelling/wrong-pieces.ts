import type { Span } from '../find/find-query.ts';
import { baseLanguage } from '../article/base-language.ts';
import { isBoundForm, isReduplication, withoutEnclitic } from './indonesian.ts';
import { isAbbreviation } from './words.ts';

/**
 * The parts of a word that the dictionary does not know, in UTF-16 code units of the word; none: it is right. What is
 * joined by hyphens is asked about whole, then as a word said twice, then piece by piece, and only wrong pieces are named.
 * @param isRight asks the dictionary, with straight apostrophes and without soft hyphens
 */
export function wrongPieces(word: string, language: string, isRight: (word: string) => boolean): Span[] {
  const known = (text: string): boolean => isAbbreviation(text) || isRight(plainSpelling(text));
  if (known(word)) return [];
  const pieces = piecesOf(word);
  if (pieces.length === 1) return [{ from: 0, to: word.length }];
  const isIndonesian = baseLanguage(language) === 'id';
  if (isIndonesian && isRightTwice(pieces.map(({ text }) => plainSpelling(text)), isRight)) return [];
  return pieces
    .filter(({ text }) => text.length > 1 && !(isIndonesian && isBoundForm(text)) && !known(text))
    .map(({ from, text }) => ({ from, to: from + text.length }));
}

/** As dictionaries write it: straight apostrophes and hyphens, nothing that cannot be seen. */
function plainSpelling(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[\u2010\u2011]/g, '-').replace(/[\u00ad\u200b-\u200d\u2060]/g, '');
}

function isRightTwice([first = '', second = '', ...more]: readonly string[], isRight: (word: string) => boolean): boolean {
  if (more.length > 0) return false;
  // "sayur-mayurnya": the pair stands in the dictionary, without what is written onto it.
  return isRight(`${first}-${withoutEnclitic(second)}`) || isReduplication(first, second, isRight);
}

function piecesOf(word: string): { from: number; text: string }[] {
  return [...word.matchAll(/[^-\u2010\u2011]+/g)].map((match) => ({ from: match.index, text: match[0] }));
}
