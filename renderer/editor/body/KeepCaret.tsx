import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { $readCaret, $restoreCaret, type Caret } from '../document/caret.ts';

/**
 * Another window's words make the editor anew; whoever had the caret in it goes on typing at the same place.
 * It stands before the field itself, so that it still sees the focus when the field is taken away.
 */
export function KeepCaret({ caretRef }: { readonly caretRef: RefObject<Caret | null> }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const { current } = caretRef;
    caretRef.current = null;
    if (!current) return;
    editor.update(() => $restoreCaret(current), { discrete: true });
    editor.getRootElement()?.focus({ preventScroll: true });
  }, [editor, caretRef]);
  useLayoutEffect(() => () => {
    const root = editor.getRootElement();
    caretRef.current = root !== null && document.activeElement === root ? editor.read($readCaret) : null;
  }, [editor, caretRef]);
  return null;
}
