import { $isListItemNode, type ListItemNode } from '@lexical/list';
import { $findMatchingParent, $getSelection, $isRangeSelection } from 'lexical';

/** The list item that the selection begins in; null outside lists. */
export function $itemAtCaret(): ListItemNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const first = selection.isBackward() ? selection.focus : selection.anchor;
  return $findMatchingParent(first.getNode(), $isListItemNode);
}
