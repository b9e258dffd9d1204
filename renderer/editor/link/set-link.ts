import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import { $createTextNode, $findMatchingParent, $getSelection, $insertNodes, $isRangeSelection, type RangeSelection } from 'lexical';
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
  $toggleLink(to === null ? null : to.url);
  if (to === null) return;
  for (const node of ($getSelection() ?? selection).getNodes()) {
    const link = $findMatchingParent(node, $isLinkNode);
    if (link) $setLinkedArticle(link, to.articleId ?? '');
  }
}
