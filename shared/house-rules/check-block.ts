import type { Block } from '../article/block.ts';
import { baseLanguage } from '../article/base-language.ts';
import { foreignRuns } from '../article/language-runs.ts';
import { textParts } from '../article/text-parts.ts';
import { checkText, type TextHit } from './check-text.ts';
import type { CompiledRules } from './compile.ts';
import type { Span } from './spans.ts';

/** One of a block's runs of words (`TextParts`), and what the rules are against in it. */
export type CheckedPart = { readonly part: number; readonly text: string; readonly hits: readonly TextHit[] };

/** @param language the one that the rules are for: words that say to be in another are not theirs to judge */
export function checkBlock(compiled: CompiledRules, block: Block, language: string): CheckedPart[] {
  const { type } = block;
  if (type === 'rule') return [];
  const isQuotation = (part: number): boolean => (type === 'quote' || type === 'pullQuote') && part === 0;
  const foreign = foreignRuns(block).map((runs) => runs.filter((run) => baseLanguage(run.language) !== baseLanguage(language)).map(({ from, to }): Span => [from, to]));
  return textParts(block).map((text, part) => ({ part, text, hits: checkText(compiled, { text, place: type === 'gallery' ? 'figure' : type, isQuotation: isQuotation(part), foreign: foreign[part] }) }));
}
