import { getNearestEditorFromDOMNode, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';

/**
 * The editor in which a person writes: the body's, or that of a cell or a fact box within it. Another text field that takes the keyboard ends
 * it; a dialog, a menu or a button does not, so that what they offer can still be done to the words.
 * @returns null while none of them is written in
 */
export function useWrittenEditor(body: LexicalEditor): LexicalEditor | null {
  const [written, setWritten] = useState<LexicalEditor | null>(body);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.closest('[data-modal], [role="dialog"]')) return;
      const editor = getNearestEditorFromDOMNode(target);
      if (editor?.getRootElement() === target && body.getRootElement()?.contains(target)) setWritten(editor);
      else if (target.matches('input, textarea, [contenteditable]')) setWritten(null);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [body]);
  // A cell that was left is none any more.
  return written?.getRootElement() === null ? body : written;
}
