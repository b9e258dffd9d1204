import type { Block } from '../article/block.ts';
import type { Inline } from '../article/inline.ts';
import { languageStretches } from '../article/language-runs.ts';
import { inlineText } from '../article/text.ts';
import { mapTextParts } from '../article/text-parts.ts';
import { wordsOf, type Word } from './words.ts';

type ForeignWord = Word & { readonly language: string };
/** A word of a block: in which of its runs of words (`TextParts`), in which language. */
export type BlockWord = ForeignWord & { readonly part: number };

/**
 * The words of a block, its cells and its notes that a dictionary can be asked about, in order, each in the language that it says to be in. What is
 * written in a field, a pull quote among it, is left to the browser: nothing can be painted there.
 */
export function blockWords(block: Block, language: string): BlockWord[] {
  const words: BlockWord[] = [];
  if (block.type === 'pullQuote') return words;
  mapTextParts(block, {
    inlines: (children, part) => {
      for (const word of wordsIn(children, language)) words.push({ ...word, part });
      return children;
    },
    plain: (text) => text,
  });
  return words;
}

/** A letter in a long table leaves all cells but one as they were, so that their words are not looked for again. */
const found = new WeakMap<readonly Inline[], { readonly language: string; readonly words: readonly ForeignWord[] }>();

function wordsIn(children: readonly Inline[], language: string): readonly ForeignWord[] {
  const present = found.get(children);
  if (present?.language === language) return present.words;
  const text = inlineText(children);
  const words = languageStretches(children, language).flatMap((run) => (
    wordsOf(text.slice(run.from, run.to), run.language).map((word) => ({ text: word.text, from: word.from + run.from, to: word.to + run.from, language: run.language }))
  ));
  found.set(children, { language, words });
  return words;
}
