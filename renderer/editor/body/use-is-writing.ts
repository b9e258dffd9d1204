import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import { writtenCell } from '../table/written-cell.ts';

/**
 * Whether the body, or a cell of a table in it, is where a person writes. Another text field that takes the keyboard ends it; a dialog, a menu
 * or a button does not, so that what they offer can still be done to the body.
 */
export function useIsWriting(editor: LexicalEditor): boolean {
  const [isWriting, setWriting] = useState(true);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.closest('[data-modal], [role="dialog"]')) return;
      if (target === editor.getRootElement() || target === writtenCell(editor)?.getRootElement()) setWriting(true);
      else if (target.matches('input, textarea, [contenteditable]')) setWriting(false);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [editor]);
  return isWriting;
}
