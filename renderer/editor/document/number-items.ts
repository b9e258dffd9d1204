import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';

/** Counts the items of a list as a reader does: what holds only a nested list is none. */
export function $numberItems(list: ListNode): void {
  let value = list.getStart();
  for (const item of list.getChildren()) {
    if (!$isListItemNode(item)) continue;
    if (item.getValue() !== value) item.setValue(value);
    if (!$isListNode(item.getFirstChild())) value += 1;
  }
}
