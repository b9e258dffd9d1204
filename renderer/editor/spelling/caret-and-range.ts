/** Where the caret stands, or the end of what is selected, within an element. */
export function caretIn(element: Element | null): { readonly node: Node; readonly offset: number } | null {
  const selection = element?.ownerDocument.getSelection();
  const node = selection?.focusNode;
  return element && selection && node && element.contains(node) ? { node, offset: selection.focusOffset } : null;
}

/** What is selected, or the caret as a range without length, where it is within an element. */
export function selectionIn(element: Element): Range | null {
  const selection = element.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return range && element.contains(range.commonAncestorContainer) ? range : null;
}

/** Whether a point of the window lies on the words. */
export function isAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}
