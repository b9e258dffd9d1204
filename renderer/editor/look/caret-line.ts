/** The place in the window of the line that the caret is in; null where the words are not selected. */
export function caretLine(root: HTMLElement): DOMRect | null {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !root.contains(node)) return null;
  if (!(node instanceof Element)) {
    const range = new Range();
    range.setStart(node, selection.focusOffset);
    return range.getClientRects()[0] ?? node.parentElement?.getBoundingClientRect() ?? null;
  }
  // A line without a word has no place but that of its line end, or of the block itself.
  const beside = node.childNodes[selection.focusOffset];
  return (beside instanceof Element ? beside : node).getBoundingClientRect();
}
