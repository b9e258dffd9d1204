import { isTitle } from '../letter-case.ts';
import { writtenWords, type WrittenWord } from '../written-words.ts';
import type { WrittenForm } from './written-form.ts';

/** A capital letter and small ones behind it; an abbreviation is no part of a name. */
const NAME = /^\p{Lu}[\p{L}\p{M}]*\p{Ll}$/u;
/** In words. Two words in another order may be two things ("Bank Indonesia"); more hardly are. */
const LENGTHS_IN_ORDER = [3, 4];

/** Runs of capitalised words with one space between each. */
export function nameRuns(text: string): WrittenWord[][] {
  const runs: WrittenWord[][] = [];
  let before: WrittenWord | null = null;
  for (const word of writtenWords(text)) {
    if (NAME.test(word.word)) {
      const goesOn = before !== null && /^[ \u00a0]$/.test(text.slice(before.to, word.from));
      if (goesOn) runs.at(-1)?.push(word);
      else runs.push([word]);
      before = word;
    } else before = null;
  }
  return runs;
}

/** Names of three or four words, known by their words in any order: "Kim Jong Yo", "Kim Yo Jong". */
export function namesInOrder(text: string, isHeading: boolean): WrittenForm[] {
  const isSure = !isHeading && !isTitle(text);
  return nameRuns(text).flatMap((run) => LENGTHS_IN_ORDER.flatMap((length) => run.slice(length - 1).flatMap((last, index): WrittenForm[] => {
    const words = run.slice(index, index + length);
    const [first] = words;
    if (!first || new Set(words.map(({ lower }) => lower)).size < 2) return [];
    const key = `order ${words.map(({ lower }) => lower).sort().join(' ')}`;
    return [{ ruleId: 'consistency.name', key, form: words.map(({ word }) => word).join(' '), from: first.from, to: last.to, isSure }];
  })));
}

/** Two neighbouring words of a name: what `similarNames` compares. */
export function namePairs(text: string, isHeading: boolean): WrittenForm[] {
  const isSure = !isHeading && !isTitle(text);
  return nameRuns(text).flatMap((run) => run.slice(1).flatMap((second, index): WrittenForm[] => {
    const first = run[index];
    if (!first) return [];
    const form = `${first.word} ${second.word}`;
    return [{ ruleId: 'consistency.name', key: form, form, from: first.from, to: second.to, isSure }];
  }));
}
