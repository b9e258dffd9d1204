import { useEffect, useRef, type FocusEvent } from 'react';
import type { Table } from './use-table.ts';

/**
 * Ends the writing in a table where another text takes the keyboard. Buttons, menus and dialogs do not, and neither does
 * what belongs to the table and stands elsewhere on the page, such as the form of a link.
 * @returns what the table's element is to hear of focus, by which the latter is known
 */
export function useLeaveTable(table: Table): (event: FocusEvent) => void {
  const own = useRef<Event | null>(null);
  const latest = useRef(table);
  const isWriting = table.visit !== null;
  useEffect(() => { latest.current = table; }, [table]);
  useEffect(() => {
    if (!isWriting) return undefined;
    const onFocusIn = (event: globalThis.FocusEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || target.closest('[data-modal], [role="dialog"]')) return;
      const isOther = own.current !== event || target.matches('[data-caption]');
      if (isOther && target.matches('input, textarea, [contenteditable="true"]')) latest.current.leave();
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [isWriting]);
  return ({ nativeEvent }) => { own.current = nativeEvent; };
}
