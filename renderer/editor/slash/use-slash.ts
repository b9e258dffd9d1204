import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical';
import { useEffect, useState } from 'react';
import { sameOr } from '../same-or.ts';
import { slashQuery } from './slash-query.ts';

/** A slash and what is typed behind it, in one text node. */
export type Slash = { readonly key: string; readonly start: number; readonly length: number; readonly words: string };

/** The slash that the caret stands behind, while the body has the keyboard. */
export function useSlash(): Slash | null {
  const [editor] = useLexicalComposerContext();
  const [slash, setSlash] = useState<Slash | null>(null);
  useEffect(() => editor.registerUpdateListener(({ editorState }) => {
    const next = editorState.read($slash);
    setSlash((before) => sameOr(before, next));
  }), [editor]);
  return slash;
}

function $slash(): Slash | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return null;
  const node = selection.anchor.getNode();
  const query = $isTextNode(node) ? slashQuery(node.getTextContent().slice(0, selection.anchor.offset)) : null;
  return query && { key: node.getKey(), ...query, length: selection.anchor.offset - query.start };
}
