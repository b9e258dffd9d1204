import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HISTORIC_TAG } from 'lexical';
import { useEffect, useMemo, useRef } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import { blockAround } from '../highlight/block-around.ts';
import { usePaint } from '../highlight/use-paint.ts';
import type { PaintedSpan } from '../highlight/layer.ts';
import { spanPlaces } from '../highlight/span-range.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { caretPlace, isWithin, type Place } from './caret-and-range.ts';
import type { Misspelling } from './misspellings.ts';

/** Underlines the misspellings that are on screen, but for the word that is just being typed. */
export function usePaintedMisspellings(session: ArticleSession, misspellingsOf: ((block: Block) => readonly Misspelling[]) | null): void {
  const typing = useTyping();
  usePaint('misspelled', useMemo(() => misspellingsOf && ((blockId: string, element: Element): readonly PaintedSpan[] => {
    const block = session.block(blockId);
    const found = block ? misspellingsOf(block) : [];
    const caret = found.length === 0 ? null : typing();
    if (caret?.blockId !== blockId) return found;
    const places = spanPlaces(element, found);
    return found.filter((_, at) => { const place = places[at]; return !place || !isWithin(place, caret); });
  }), [session, misspellingsOf, typing]));
}

/** Of a caret: the block, which is looked for once a letter and not once for each that is painted. */
type Typing = Place & { readonly blockId: string | null };

/** @returns tells where the caret stands, for as long as it stands where the last letter left it; null where it has gone elsewhere since, or words are selected */
function useTyping(): () => Typing | null {
  const [editor] = useLexicalComposerContext();
  const left = useRef<Typing | null>(null);
  // What is written in a cell, a box or a note is an update of the body too.
  useEffect(() => editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size + dirtyLeaves.size === 0) return;
    const caret = tags.has(HISTORIC_TAG) ? null : caretPlace();
    left.current = caret && { ...caret, blockId: blockAround(editor, caret.node) };
  }), [editor]);
  return useMemo(() => () => {
    const caret = document.getSelection()?.isCollapsed ? caretPlace() : null;
    return caret && left.current?.node === caret.node && left.current.offset === caret.offset ? left.current : null;
  }, []);
}
