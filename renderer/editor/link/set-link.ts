import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import { $createTextNode, $findMatchingParent, $getSelection, $insertNodes, $isElementNode, $isRangeSelection, $isTextNode, type RangeSelection, type TextNode } from 'lexical';
import { $setLinkedArticle } from '../nodes/linked-article.ts';
import type { LinkTarget } from './link-target.ts';
import { $linkAtCaret } from './use-link-at-caret.ts';

/** Without a selection, the whole link at the caret is meant; without a link, the headline or the address itself becomes the words. */
export function $setLink(to: LinkTarget | null): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (!selection.isCollapsed()) return $linkSelected(selection, to);
  const link = $linkAtCaret();
  if (link) {
    if (to !== null) $setLinkedArticle(link.setURL(to.url), to.articleId ?? '');
    else {
      for (const child of link.getChildren()) link.insertBefore(child);
      link.remove();
    }
  } else if (to !== null) {
    const words = to.headline || to.url.replace(/^(?:https?:\/\/|mailto:)/, '');
    $insertNodes([$setLinkedArticle($createLinkNode(to.url), to.articleId ?? '').append($createTextNode(words))]);
  }
}

function $linkSelected(selection: RangeSelection, to: LinkTarget | null): void {
  $leaveNeighbours(selection);
  $toggleLink(to === null ? null : to.url);
  if (to === null) return;
  for (const node of ($getSelection() ?? selection).getNodes()) {
    const link = $findMatchingParent(node, $isLinkNode);
    if (link) $setLinkedArticle(link, to.articleId ?? '');
  }
}

/** Browsers put the end of a selection into a link that it only touches; what is meant are the words beside it. */
function $leaveNeighbours(selection: RangeSelection): void {
  const [start, end] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
  const first = start.getNode();
  if ($isTextNode(first) && start.offset === first.getTextContentSize()) {
    const next = $beside(first, 'getNextSibling', 'getFirstDescendant');
    if (next) start.set(next.getKey(), 0, 'text');
  }
  const last = end.getNode();
  if ($isTextNode(last) && end.offset === 0) {
    const before = $beside(last, 'getPreviousSibling', 'getLastDescendant');
    if (before) end.set(before.getKey(), before.getTextContentSize(), 'text');
  }
}

/** The text next to this one in its block, in a link or out of it. */
function $beside(node: TextNode, sibling: 'getNextSibling' | 'getPreviousSibling', descendant: 'getFirstDescendant' | 'getLastDescendant'): TextNode | null {
  const parent = node.getParent();
  const next = node[sibling]() ?? ($isLinkNode(parent) ? parent[sibling]() : null);
  const leaf = $isElementNode(next) ? next[descendant]() : next;
  return $isTextNode(leaf) ? leaf : null;
}
