import { baseLanguage } from '../article/base-language.ts';
import { withoutEnclitic } from './indonesian.ts';

/** Words that are right whatever the dictionary says: the person's own, those to ignore, the article's names. */
export interface KnownWords {
  has(word: string): boolean;
}

/** @param texts words, or names of several; "Lawendra" is known as "LAWENDRA", "Lawendra's" and, in Indonesian, "Lawendranya" too. */
export function knownWords(texts: readonly string[], language: string): KnownWords {
  const all = new Set(texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{M}\p{N}'’]+/u)]).filter(Boolean).map(folded));
  const isIndonesian = baseLanguage(language) === 'id';
  const isKnown = (plain: string): boolean => all.has(plain) || all.has(plain.replace(/'s$/, '')) || (isIndonesian && all.has(withoutEnclitic(plain)));
  // A long table asks about all its words at every letter.
  const asked = new Map<string, boolean>();
  return {
    has(word) {
      const answer = asked.get(word) ?? isKnown(folded(word));
      asked.set(word, answer);
      return answer;
    },
  };
}

function folded(word: string): string {
  return word.normalize('NFC').replace(/’/g, "'").toLowerCase();
}
