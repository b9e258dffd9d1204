type Place = { readonly node: Node; readonly offset: number };

/** A text or a line break of an element, and how many letters of the element stand before it. */
type Run = { readonly node: Node; readonly from: number; readonly size: number };

/**
 * The words `from` … `to` of an element's text, in UTF-16 code units, a line break being one of them.
 * @returns null where the element has fewer
 */
export function rangeIn(element: Element, from: number, to: number): Range | null {
  const found = placesIn(element)(from, to);
  return found && liveRange(found);
}

/** Follows the edits of the page, and costs something at each of them for as long as it is remembered. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** As `rangeIn`, for many words of one element, which is walked through once for all of them; and what is found does not follow the edits. */
export function placesIn(element: Element): (from: number, to: number) => StaticRange | null {
  const runs = runsOf(element);
  return (from, to) => {
    const [start, end] = [placeIn(runs, from, false), placeIn(runs, to, true)];
    if (start === null || end === null) return null;
    return new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
  };
}

function runsOf(element: Element): readonly Run[] {
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, exceptNotes);
  const runs: Run[] = [];
  let from = 0;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const size = sizeOf(node);
    if (size === 0) continue;
    runs.push({ node, from, size });
    from += size;
  }
  return runs;
}

/** @param isEnd between two texts: at the end of the first, and not at the start of the second */
function placeIn(runs: readonly Run[], offset: number, isEnd: boolean): Place | null {
  const run = runs.find(({ from, size }) => offset < from + size || (isEnd && offset === from + size));
  if (!run) return null;
  const left = offset - run.from;
  return run.node instanceof Text ? { node: run.node, offset: left } : besideBreak(run.node, left);
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
