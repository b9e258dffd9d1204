import { $createLinkNode, $isLinkNode, type LinkNode } from '@lexical/link';
import {
  $createLineBreakNode, $createTextNode, $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode,
} from 'lexical';
import { canonicalInlines } from '../../../shared/article/canonical-inline.ts';
import type { Break, Footnote, Inline, Text } from '../../../shared/article/inline.ts';
import { isSafeUrl } from '../../../shared/article/url.ts';
import { $createFootnoteNode, $isFootnoteNode } from '../nodes/footnote-node.ts';
import { formatOf, marksOf } from './format.ts';
import { $getLang, $setLang } from '../nodes/lang.ts';
import { $getLinkedArticle, $setLinkedArticle } from '../nodes/linked-article.ts';

export function $createInlines(children: readonly Inline[]): LexicalNode[] {
  return children.map((child) => {
    if (child.type === 'break') return $createLineBreakNode();
    if (child.type === 'link') return $setLinkedArticle($createLinkNode(child.url), child.articleId ?? '').append(...$createInlines(child.children));
    if (child.type === 'footnote') return $createFootnoteNode(child);
    const text = $createTextNode(child.text);
    if (child.marks) text.setFormat(formatOf(child.marks));
    return child.lang === undefined ? text : $setLang(text, child.lang);
  });
}

/** Inline content of these nodes, canonical; blocks that should not be there give their words. */
export function $readInlines(nodes: readonly LexicalNode[]): Inline[] {
  return canonicalInlines(nodes.flatMap((node): Inline[] => {
    if ($isLinkNode(node) && isSafeUrl(node.getURL())) return $readLink(node);
    return $isElementNode(node) ? $readInlines(node.getChildren()) : $readLeaf(node);
  }));
}

/** A note within a link parts it in two: a link leads to one place, and holds none that leads elsewhere. */
function $readLink(node: LinkNode): Inline[] {
  const url = node.getURL();
  const articleId = $getLinkedArticle(node);
  const to = articleId === '' ? { url } : { url, articleId };
  return $readLeaves(node.getChildren()).map((child): Inline => (child.type === 'footnote' ? child : { type: 'link', ...to, children: [child] }));
}

function $readLeaves(nodes: readonly LexicalNode[]): (Text | Break | Footnote)[] {
  return nodes.flatMap((node) => ($isElementNode(node) ? $readLeaves(node.getChildren()) : $readLeaf(node)));
}

function $readLeaf(node: LexicalNode): (Text | Break | Footnote)[] {
  if ($isLineBreakNode(node)) return [{ type: 'break' }];
  if ($isFootnoteNode(node)) return [node.getFootnote()];
  if (!$isTextNode(node)) return [];
  const lang = $getLang(node);
  return [{ type: 'text', text: node.getTextContent(), marks: marksOf(node.getFormat()), ...(lang === '' ? {} : { lang }) }];
}
