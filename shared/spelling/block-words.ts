import type { Block } from '../article/block.ts';
import { blockFootnotes } from '../article/footnotes.ts';
import { languageRuns } from '../article/language-runs.ts';
import { textParts } from '../article/text-parts.ts';
import { wordsOf, type Word } from './words.ts';

/** A word of a block: in which of its runs of words (`TextParts`), in which language. */
export type BlockWord = Word & { readonly part: number; readonly language: string };

/** What is written in running text. Cards and notes have fields, which the browser checks; who said a quotation is a name. */
export function checkedParts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'list': {
      const parts = textParts(block);
      return parts.slice(0, parts.length - blockFootnotes(block).length);
    }
    case 'quote': return textParts(block).slice(0, 1);
    default: return [];
  }
}

/** The words of a block that a dictionary can be asked about, in order, each in the language that it says to be in. */
export function blockWords(block: Block, language: string): BlockWord[] {
  const runs = languageRuns(block, language);
  return checkedParts(block).flatMap((text, part) => (runs[part] ?? []).flatMap((run) => (
    wordsOf(text.slice(run.from, run.to), run.language).map((word) => ({ text: word.text, from: word.from + run.from, to: word.to + run.from, part, language: run.language }))
  )));
}
