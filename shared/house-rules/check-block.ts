import type { Block } from '../article/block.ts';
import { textParts } from '../article/text-parts.ts';
import { checkText, type TextHit } from './check-text.ts';
import type { CompiledRules } from './compile.ts';

/** One of a block's runs of words (`TextParts`), and what the rules are against in it. */
export type CheckedPart = { readonly part: number; readonly text: string; readonly hits: readonly TextHit[] };

export function checkBlock(compiled: CompiledRules, block: Block): CheckedPart[] {
  const { type } = block;
  if (type === 'rule') return [];
  const isQuotation = (part: number): boolean => (type === 'quote' || type === 'pullQuote') && part === 0;
  return textParts(block).map((text, part) => ({ part, text, hits: checkText(compiled, { text, place: type, isQuotation: isQuotation(part) }) }));
}
