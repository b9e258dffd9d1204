import { liveRange } from '../highlight/range-in.ts';

/** A place between the letters of the page. */
export type Place = { readonly node: Node; readonly offset: number };

/** Where the caret stands, or the end of what is selected. */
export function caretPlace(): Place | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  return node ? { node, offset: selection.focusOffset } : null;
}

/** Whether a caret stands in the words or at an end of them. */
export function isWithin(words: StaticRange, { node, offset }: Place): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = words;
  if (startContainer === endContainer) return node === startContainer && offset >= startOffset && offset <= endOffset;
  return liveRange(words).comparePoint(node, offset) === 0;
}

/** What is selected, or the caret as a range without length. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
}

/** Whether a point of the window lies on the words. */
export function isAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}
