import { $isListNode, type ListNode } from '@lexical/list';
import { $getSelection, $isElementNode, $isRangeSelection, type LexicalNode } from 'lexical';
import { $sizeOf } from '../document/caret.ts';

/** @returns in which item of a list, counted from 0 over the nested ones too, the caret is, and how many characters of that stand before it; null where it is in none */
export function $caretInList(list: ListNode, caretOffset: number): { readonly item: number; readonly offset: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const at = selection.focus.getNode();
  const items = $ownItems(list);
  const item = items.findIndex((one) => one.is(at) || ($isElementNode(one) && one.isParentOf(at)));
  return item === -1 ? null : { item, offset: caretOffset - items.slice(0, item).reduce((size, one) => size + $sizeOf(one), 0) };
}

/** The items of a list with those of the nested ones, in reading order. A nested list lies in an item of its own, which has no words. */
export function $ownItems(list: ListNode): LexicalNode[] {
  return list.getChildren().flatMap((item) => {
    const nested = $isElementNode(item) ? item.getFirstChild() : null;
    return $isListNode(nested) ? $ownItems(nested) : [item];
  });
}
