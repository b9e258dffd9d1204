import type { Block } from '../article/block.ts';
import { blockText } from '../article/text.ts';

/** The index of the paragraph that a dateline begins: the first with words; -1 where there is none. */
export function openingParagraph(blocks: readonly Block[]): number {
  return blocks.findIndex((block) => block.type === 'paragraph' && blockText(block) !== '');
}
