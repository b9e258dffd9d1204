import type { Block } from './block.ts';

/** The kinds of block that hold running text, in the order in which they are offered. */
export const TEXT_KINDS = ['paragraph', 'heading2', 'heading3', 'heading4', 'bullet', 'number', 'check', 'quote'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** What a block may be turned into, in the order in which it is offered. */
export const TURN_KINDS = [...TEXT_KINDS, 'pullQuote', 'factBox', 'figure', 'gallery'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** A kind of block as a person names it: each level of heading and each style of list is one of its own. */
export type BlockKind = TextKind | Exclude<Block['type'], 'heading' | 'list'>;

export function blockKind(block: Block): BlockKind {
  if (block.type === 'heading') return `heading${block.level}`;
  return block.type === 'list' ? block.style : block.type;
}
