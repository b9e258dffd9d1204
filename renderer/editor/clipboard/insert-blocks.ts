import { $getSelection, $insertNodes, $isElementNode, $isRangeSelection } from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import { $insertBehindSelection } from '../body/body-editor-of.ts';
import { $createBlock } from '../document/block.ts';

/** Puts blocks at the caret, in place of what is selected; one paragraph alone is joined to the words around it. */
export function $insertBlocks(blocks: readonly Block[]): void {
  const selection = $getSelection();
  const [first] = blocks;
  if (!first) return;
  if (!$isRangeSelection(selection)) {
    for (const block of blocks) $insertBehindSelection(block);
    return;
  }
  const nodes = blocks.map($createBlock);
  const [only] = nodes;
  if (nodes.length === 1 && first.type === 'paragraph' && $isElementNode(only)) selection.insertNodes(only.getChildren());
  else $insertNodes(nodes);
}
