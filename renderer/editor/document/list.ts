import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { DEEPEST_LIST, type ListItem, type ListStyle } from '../../../shared/article/block.ts';
import { $createInlines, $readInlines } from './inline.ts';

export function $createList(style: ListStyle, items: readonly ListItem[]): ListNode {
  return $createListNode(style).append(...items.flatMap((item) => $createItem(item, style)));
}

/** Lexical keeps a nested list in an item of its own, behind the one that it belongs to. */
function $createItem(item: ListItem, style: ListStyle): ListItemNode[] {
  const own = $createListItemNode(style === 'check' ? item.checked === true : undefined).append(...$createInlines(item.children));
  if (!item.nested) return [own];
  return [own, $createListItemNode().append($createList(item.nested.style, item.nested.items))];
}

export function $listStyle(list: ListNode): ListStyle {
  return list.getListType();
}

/** At least one item. A nested list with no item before it is given an empty one; what lies too deep goes on at the deepest level. */
export function $readItems(list: ListNode, level = 1): ListItem[] {
  const items: ListItem[] = [];
  for (const node of list.getChildren()) {
    if (!$isListItemNode(node)) continue;
    const nested = node.getChildren().filter($isListNode);
    const own = node.getChildren().filter((child) => !$isListNode(child));
    if (own.length > 0 || nested.length === 0) items.push({ children: $readInlines(own), ...(node.getChecked() ? { checked: true } : {}) });
    for (const inner of nested) {
      if (level === DEEPEST_LIST) items.push(...$readItems(inner, level));
      else addNested(items, { style: $listStyle(inner), items: $readItems(inner, level + 1) });
    }
  }
  return items.length > 0 ? items : [{ children: [] }];
}

function addNested(items: ListItem[], nested: NonNullable<ListItem['nested']>): void {
  const last = items.at(-1);
  if (last && !last.nested) last.nested = nested;
  else items.push({ children: [], nested });
}
