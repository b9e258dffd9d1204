import { baseLanguage } from '../article/base-language.ts';
import type { CompiledRules, Phrase } from './compile.ts';
import { normalGap, writtenWords, type WrittenWord } from './written-words.ts';

/** `ending`: what is written on to the last word of the phrase. */
export type FoundPhrase = { readonly phrase: Phrase; readonly from: number; readonly to: number; readonly ending: string };

/** Indonesian writes these on to any word: "resikonya". */
const ENCLITIC = /^(?<word>.{3,}?)(?<ending>nya|lah|kah)$/u;

/** Where the phrases stand in a text, by one walk over its words. */
export function findPhrases(text: string, phrases: CompiledRules['phrases']): FoundPhrase[] {
  const words = writtenWords(text);
  return words.flatMap((first, index) => {
    const bare = ENCLITIC.exec(first.lower)?.groups?.['word'];
    const candidates = [...(phrases.get(first.lower) ?? []), ...(bare === undefined ? [] : phrases.get(bare) ?? [])];
    for (const phrase of candidates) {
      const ending = endingAt(text, words, index, phrase);
      const last = words[index + phrase.words.length - 1];
      if (ending === null || !last) continue;
      const isAsWritten = !phrase.rule.matchCase || text.slice(first.from, last.to - ending.length) === phrase.written;
      if (isAsWritten) return [{ phrase, from: first.from, to: last.to, ending }];
    }
    return [];
  });
}

/** What follows the phrase within its last word; null where the phrase does not stand here. */
function endingAt(text: string, words: readonly WrittenWord[], index: number, { words: wanted, gaps, rule }: Phrase): string | null {
  let ending = '';
  for (const [offset, want] of wanted.entries()) {
    const found = words[index + offset];
    if (!found) return null;
    const before = words[index + offset - 1];
    if (offset > 0 && before && normalGap(text.slice(before.to, found.from)) !== gaps[offset - 1]) return null;
    if (found.lower === want) continue;
    const isLast = offset === wanted.length - 1;
    const enclitic = isLast && baseLanguage(rule.language) === 'id' ? ENCLITIC.exec(found.lower)?.groups : undefined;
    if (enclitic?.['word'] !== want) return null;
    ending = found.word.slice(want.length);
  }
  return ending;
}
