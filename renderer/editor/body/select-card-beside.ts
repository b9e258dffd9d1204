import { $isListNode } from '@lexical/list';
import { $getSelection, $isElementNode, $isRangeSelection } from 'lexical';
import { $isAtEdge } from '../document/at-edge.ts';
import { $isCardNode } from '../nodes/card-node.ts';
import { $selectBlock } from './body-editor-of.ts';

/**
 * Selects the card that a key would take away from the edge of the words beside it: a card is a picture, a table or a box with words of its
 * own, and goes only once it is seen to be meant. An empty block beside it goes itself.
 * @returns false where the caret is at no such edge
 */
export function $selectCardBeside(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = selection.anchor.getNode().getTopLevelElement();
  // Backspace at the first item of a list ends the list there.
  if (!$isElementNode(block) || block.isEmpty() || (isBackward && $isListNode(block)) || !$isAtEdge(selection.anchor, block, isBackward)) return false;
  const card = isBackward ? block.getPreviousSibling() : block.getNextSibling();
  if (!$isCardNode(card)) return false;
  $selectBlock(card);
  return true;
}
