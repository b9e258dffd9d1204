import type { Block, BoxBlock } from './block.ts';
import { blockLines } from './block-lines.ts';
import { newId } from './id.ts';
import { hasWords } from './text.ts';

/** Blocks as a fact box may hold them: what is neither a paragraph nor a list gives a paragraph a line; who said a quotation is one. */
export function boxBlocks(blocks: readonly Block[]): BoxBlock[] {
  return blocks.flatMap((block): BoxBlock[] => {
    if (block.type === 'paragraph' || block.type === 'list') return [block];
    // A note that is still to be written is no words yet, and stays.
    const lines = blockLines(block).filter((line) => hasWords(line) || line.some((child) => child.type === 'footnote'));
    return (lines.length === 0 && 'children' in block ? [block.children] : lines).map((children, index) => ({ type: 'paragraph', id: index === 0 ? block.id : newId(), children }));
  });
}
