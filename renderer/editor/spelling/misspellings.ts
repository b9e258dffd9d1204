import type { Block } from '../../../shared/article/block.ts';
import { blockWords, type BlockWord } from '../../../shared/spelling/block-words.ts';
import type { KnownWords } from '../../../shared/spelling/known-words.ts';
import type { Checker, Tongue } from './checker.ts';

/** Words, or a piece of one, that no dictionary knows: where they stand in a block, and how they are to be looked up. */
export type Misspelling = { readonly blockId: string; readonly part: number; readonly from: number; readonly to: number; readonly word: string; readonly tongue: Tongue };

/** All that says whether a word is right. `tongueOf` is null for a language that no dictionary knows. */
export type Judgement = {
  readonly language: string;
  readonly checker: Pick<Checker, 'wrongIn'>;
  readonly tongueOf: (language: string) => Tongue | null;
  readonly known: KnownWords;
};

const NONE: readonly Misspelling[] = [];

/** The words of a block by the dictionary that they are checked with. */
export function wordsToLearn(block: Block, judgement: Judgement): Map<Tongue, string[]> {
  const byTongue = new Map<Tongue, string[]>();
  for (const { text, language } of blockWords(block, judgement.language)) {
    const tongue = judgement.tongueOf(language);
    if (tongue) byTongue.set(tongue, [...byTongue.get(tongue) ?? [], text]);
  }
  return byTongue;
}

/** Finds the misspellings of blocks, each block once; to be made anew wherever the judgement, or what the checker knows, is another. */
export function misspellingsBy(judgement: Judgement): (block: Block) => readonly Misspelling[] {
  const found = new WeakMap<Block, readonly Misspelling[]>();
  return (block) => {
    const present = found.get(block);
    if (present) return present;
    const wrong = blockWords(block, judgement.language).flatMap((word) => wrongPiecesOf(block.id, word, judgement));
    const result = wrong.length === 0 ? NONE : wrong;
    found.set(block, result);
    return result;
  };
}

function wrongPiecesOf(blockId: string, { text, from, part, language }: BlockWord, { checker, tongueOf, known }: Judgement): Misspelling[] {
  const tongue = tongueOf(language);
  if (tongue === null || known.has(text)) return [];
  return (checker.wrongIn(tongue, text) ?? [])
    .map((piece) => ({ blockId, part, from: from + piece.from, to: from + piece.to, word: text.slice(piece.from, piece.to), tongue }))
    .filter(({ word }) => !known.has(word));
}
