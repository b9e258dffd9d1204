import { $isElementNode, type ElementNode, type LexicalNode, type PointType } from 'lexical';

/** Whether nothing within an element stands before a place in it, or behind it. Call it in a read. */
export function $isAtEdge(point: PointType, within: ElementNode, isStart: boolean): boolean {
  const node: LexicalNode = point.getNode();
  if (point.offset !== (isStart ? 0 : $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize())) return false;
  for (let at = node; !at.is(within); at = at.getParentOrThrow()) if (isStart ? at.getPreviousSibling() : at.getNextSibling()) return false;
  return true;
}
