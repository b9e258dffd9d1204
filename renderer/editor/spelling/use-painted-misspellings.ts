import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, HISTORIC_TAG, type BaseSelection } from 'lexical';
import { useEffect, useMemo, useRef } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import { usePaint } from '../highlight/use-paint.ts';
import type { PaintedSpan } from '../highlight/layer.ts';
import { spanRange } from '../highlight/span-range.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { caretIn } from './caret-and-range.ts';
import type { Misspelling } from './misspellings.ts';

/** Underlines the misspellings that are on screen, but for the word that is just being typed. */
export function usePaintedMisspellings(session: ArticleSession, misspellingsOf: ((block: Block) => readonly Misspelling[]) | null): void {
  const [editor] = useLexicalComposerContext();
  const isTyping = useRef(false);
  useEffect(() => editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags, editorState, prevEditorState }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) isTyping.current = !tags.has(HISTORIC_TAG);
    // The browser tells where the caret stands again after a letter: only one that went elsewhere has left the word.
    else if (!isSameSelection(editorState.read($getSelection), prevEditorState.read($getSelection))) isTyping.current = false;
  }), [editor]);
  usePaint('misspelled', useMemo(() => misspellingsOf && ((blockId: string, element: Element): readonly PaintedSpan[] => {
    const block = session.block(blockId);
    const found = block ? misspellingsOf(block) : [];
    if (found.length === 0 || !isTyping.current) return found;
    const caret = caretIn(editor.getRootElement());
    // Nobody types into what is selected.
    if (!caret || !document.getSelection()?.isCollapsed || session.bodyEditor.get()?.selectedBlock() !== blockId) return found;
    return found.filter((one) => spanRange(element, one)?.comparePoint(caret.node, caret.offset) !== 0);
  }), [editor, session, misspellingsOf]));
}

function isSameSelection(one: BaseSelection | null, other: BaseSelection | null): boolean {
  return one === null || other === null ? one === other : one.is(other);
}
