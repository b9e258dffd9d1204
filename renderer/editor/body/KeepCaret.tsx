import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNearestNodeFromDOMNode, $getRoot, type LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';
import { $readCaret, $restoreCaret, type Caret } from '../document/caret.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $selectBlock, $selectedBlock } from './body-editor-of.ts';
import { enterPlace, placeInCard, type PlaceInCard } from './place-in-card.ts';

/** Where the keyboard was: among the words, or at a card and, where it was in one of its fields, in that. */
export type KeptCaret = Caret | { readonly cardId: string; readonly place: PlaceInCard | null };

/**
 * Another window's words make the editor anew; whoever had the caret in it goes on typing at the same place.
 * It stands before the field itself, so that it still sees the focus when the field is taken away.
 */
export function KeepCaret({ caretRef }: { readonly caretRef: RefObject<KeptCaret | null> }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const { current } = caretRef;
    caretRef.current = null;
    if (current) restore(editor, current);
  }, [editor, caretRef]);
  useLayoutEffect(() => () => { caretRef.current = keptCaret(editor); }, [editor, caretRef]);
  return null;
}

function keptCaret(editor: LexicalEditor): KeptCaret | null {
  const root = editor.getRootElement();
  const { activeElement } = document;
  if (!root?.contains(activeElement)) return null;
  const [cardId, card] = editor.read(() => {
    const node = activeElement === root ? $selectedBlock() : activeElement && $getNearestNodeFromDOMNode(activeElement)?.getTopLevelElement();
    return node ? [$getBlockId(node), editor.getElementByKey(node.getKey())] : [null, null];
  });
  const caret = activeElement === root ? editor.read($readCaret) : null;
  return caret ?? (cardId === null ? null : { cardId, place: card && placeInCard(card) });
}

function restore(editor: LexicalEditor, kept: KeptCaret): void {
  editor.update(() => {
    if ('blockId' in kept) $restoreCaret(kept);
    else $selectBlock($cardOf(kept.cardId) ?? $getRoot().getLastChild());
  }, { discrete: true });
  editor.getRootElement()?.focus({ preventScroll: true });
  if ('blockId' in kept || kept.place === null) return;
  const { cardId, place } = kept;
  // Cards come onto the screen after the words.
  onceKeyboardIsBack(() => {
    const key = editor.read(() => $cardOf(cardId)?.getKey());
    const card = key === undefined ? null : editor.getElementByKey(key);
    if (card && document.activeElement === editor.getRootElement()) enterPlace(card, place);
  });
}

const $cardOf = (id: string) => $getRoot().getChildren().find((node) => $getBlockId(node) === id);
