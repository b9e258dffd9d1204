import { $createLinkNode, $isLinkNode } from '@lexical/link';
import {
  $createLineBreakNode, $createTextNode, $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode,
} from 'lexical';
import { canonicalInlines } from '../../../shared/article/canonical-inline.ts';
import type { Break, Inline, Text } from '../../../shared/article/inline.ts';
import { isSafeUrl } from '../../../shared/article/url.ts';
import { formatOf, marksOf } from './format.ts';

export function $createInlines(children: readonly Inline[]): LexicalNode[] {
  return children.map((child) => {
    if (child.type === 'break') return $createLineBreakNode();
    if (child.type === 'link') return $createLinkNode(child.url).append(...$createInlines(child.children));
    const text = $createTextNode(child.text);
    return child.marks ? text.setFormat(formatOf(child.marks)) : text;
  });
}

/** Inline content of these nodes, canonical; blocks that should not be there give their words. */
export function $readInlines(nodes: readonly LexicalNode[]): Inline[] {
  return canonicalInlines(nodes.flatMap((node): Inline[] => {
    if ($isLinkNode(node) && isSafeUrl(node.getURL())) {
      return [{ type: 'link', url: node.getURL(), children: $readPlain(node.getChildren()) }];
    }
    return $isElementNode(node) ? $readInlines(node.getChildren()) : $readPlain([node]);
  }));
}

function $readPlain(nodes: readonly LexicalNode[]): (Text | Break)[] {
  return nodes.flatMap((node): (Text | Break)[] => {
    if ($isLineBreakNode(node)) return [{ type: 'break' }];
    if ($isTextNode(node)) return [{ type: 'text', text: node.getTextContent(), marks: marksOf(node.getFormat()) }];
    return $isElementNode(node) ? $readPlain(node.getChildren()) : [];
  });
}
