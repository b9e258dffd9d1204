import { caretFromPoint } from '@lexical/clipboard';
import { $getRoot, type LexicalEditor } from 'lexical';
import { $restoreCaret } from '../document/caret.ts';
import { $getBlockId } from '../nodes/block-id.ts';

/**
 * Where the caret is to stand in a cell: at an end, between the letters under a point of the window, behind as many of
 * them (see `Caret`), or as all that is in it.
 */
export type CaretWish = 'start' | 'end' | 'all' | { readonly x: number; readonly y: number } | { readonly offset: number };

export function placeCaret(cell: LexicalEditor, wish: CaretWish): void {
  const root = cell.getRootElement();
  if (!root) return;
  cell.update(() => {
    if (wish === 'all') $getRoot().select(0);
    else if (wish === 'start') $getRoot().selectStart();
    else if (typeof wish === 'object' && 'offset' in wish) $restoreCaret({ blockId: $getBlockId($getRoot().getFirstChildOrThrow()), offset: wish.offset });
    else $getRoot().selectEnd();
  }, { discrete: true });
  root.focus({ preventScroll: true });
  root.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (typeof wish === 'object' && 'x' in wish) moveCaret(cell, wish);
}

/** Puts the caret under a point, or its end only, as a drag does. */
export function moveCaret(cell: LexicalEditor, { x, y }: { readonly x: number; readonly y: number }, isDrag = false): void {
  const root = cell.getRootElement();
  const under = caretFromPoint(x, y, root);
  if (!under || !root?.contains(under.node)) return;
  const selection = document.getSelection();
  if (isDrag && selection && selection.rangeCount > 0) selection.extend(under.node, under.offset);
  else selection?.setBaseAndExtent(under.node, under.offset, under.node, under.offset);
}
