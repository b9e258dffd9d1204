import { $isLinkNode, type LinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent, $getSelection, $isRangeSelection } from 'lexical';
import { useEffect, useState } from 'react';
import { $getLinkedArticle } from '../nodes/linked-article.ts';
import { sameOr } from '../same-or.ts';

/** `articleId`: '' for a link that leads out of the library. */
export type LinkAtCaret = { readonly key: string; readonly url: string; readonly articleId: string };

export function $linkAtCaret(): LinkNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $findMatchingParent(selection.anchor.getNode(), $isLinkNode) : null;
}

/** The link that the caret stands in. */
export function useLinkAtCaret(): LinkAtCaret | null {
  const [editor] = useLexicalComposerContext();
  const [link, setLink] = useState<LinkAtCaret | null>(null);
  useEffect(() => editor.registerUpdateListener(({ editorState }) => {
    const next = editorState.read(() => {
      const node = $linkAtCaret();
      return node && { key: node.getKey(), url: node.getURL(), articleId: $getLinkedArticle(node) };
    });
    setLink((before) => sameOr(before, next));
  }), [editor]);
  return link;
}
