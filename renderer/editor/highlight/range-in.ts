type Place = { readonly node: Node; readonly offset: number };

/**
 * The words `from` … `to` of an element's text, in UTF-16 code units, a line break being one of them.
 * @returns null where the element has fewer
 */
export function rangeIn(element: Element, from: number, to: number): Range | null {
  const [start, end] = [placeIn(element, from, false), placeIn(element, to, true)];
  if (start === null || end === null) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** @param isEnd between two texts: at the end of the first, and not at the start of the second */
function placeIn(element: Element, offset: number, isEnd: boolean): Place | null {
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, exceptNotes);
  let left = offset;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const size = sizeOf(node);
    if (left < size || (isEnd && left === size && size > 0)) return node instanceof Text ? { node, offset: left } : besideBreak(node, left);
    left -= size;
  }
  return null;
}

/** A note's number is none of the words around it. */
function exceptNotes(node: Node): number {
  return node instanceof HTMLElement && node.matches('.footnote') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

function sizeOf(node: Node): number {
  if (node instanceof Text) return node.length;
  return node instanceof HTMLBRElement ? 1 : 0;
}

function besideBreak(node: Node, offset: number): Place | null {
  if (!node.parentNode) return null;
  return { node: node.parentNode, offset: [...node.parentNode.childNodes].indexOf(node as ChildNode) + offset };
}
