import type { Block } from '../article/block.ts';
import { languageRuns } from '../article/language-runs.ts';
import { sentenceEnds } from '../article/sentence-ends.ts';
import { textParts } from '../article/text-parts.ts';

/** What is spoken at once: a sentence, or its part in one language (BCP 47). */
export type SpokenPiece = { readonly text: string; readonly language: string };

/**
 * The words of a block as they are read aloud, in order. Related links lead to other articles and are passed over.
 * @param language the article's
 * @param from, to which of the block's characters; a word that `from` lies in is read whole
 */
export function spokenPieces(block: Block, language: string, from = 0, to = Infinity): SpokenPiece[] {
  if (block.type === 'relatedLinks') return [];
  const texts = textParts(block);
  const pieces: SpokenPiece[] = [];
  let at = 0;
  languageRuns(block, language).forEach((runs, part) => {
    for (const run of runs) {
      const text = (texts[part] ?? '').slice(run.from, run.to);
      pieces.push({ text: cut(text, from - at, to - at), language: run.language });
      at += text.length;
    }
  });
  return pieces.flatMap((piece) => sentencesOf(piece.text).map((text) => ({ ...piece, text }))).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

const isInWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);

function cut(text: string, from: number, to: number): string {
  let start = Math.min(Math.max(0, from), text.length);
  if (isInWord(text[start])) while (isInWord(text[start - 1])) start -= 1;
  return text.slice(start, Math.max(0, to));
}

/** Platforms cut an utterance that takes too long, so each is a sentence. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, mark } of sentenceEnds(text)) {
    sentences.push(text.slice(start, index + mark.length).trim());
    start = index + mark.length;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '');
}
