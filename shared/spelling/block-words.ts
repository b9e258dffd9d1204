import type { Block } from '../article/block.ts';
import { textParts } from '../article/text-parts.ts';
import { wordsOf, type Word } from './words.ts';

/** A word of a block: in which of its runs of words (`TextParts`), in which language. */
export type BlockWord = Word & { readonly part: number; readonly language: string };

/** Some words of a run that are in one language (BCP 47), in UTF-16 code units. */
export type LanguageRun = { readonly from: number; readonly to: number; readonly language: string };

/** Which language each stretch of a run of words is in, in order and without gaps. */
export type LanguageRuns = (block: Block, part: number, length: number) => readonly LanguageRun[];

/** What is written in running text. Cards have fields, which the browser checks; who said a quotation is a name. */
export function checkedParts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'list': return textParts(block);
    case 'quote': return textParts(block).slice(0, 1);
    default: return [];
  }
}

/** The words of a block that a dictionary can be asked about, in order. */
export function blockWords(block: Block, language: string, runsOf: LanguageRuns = (_block, _part, length) => [{ from: 0, to: length, language }]): BlockWord[] {
  return checkedParts(block).flatMap((text, part) => runsOf(block, part, text.length).flatMap((run) => (
    wordsOf(text.slice(run.from, run.to), run.language).map((word) => ({ text: word.text, from: word.from + run.from, to: word.to + run.from, part, language: run.language }))
  )));
}
