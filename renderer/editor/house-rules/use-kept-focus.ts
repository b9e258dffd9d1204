import { useEffect, useRef, type RefObject } from 'react';
import { isKeyboardNowhere } from '../../ui/is-keyboard-nowhere.ts';

/**
 * Keeps the keyboard in a list whose entries go when they are dealt with: the next entry's first button takes it, and the
 * section itself where none is left.
 */
export function useKeptFocus(section: RefObject<HTMLElement | null>, entries: readonly unknown[]): void {
  const last = useRef(-1);
  useEffect(() => {
    const within = section.current;
    if (!within) return;
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? [...within.querySelectorAll('li')].findIndex((entry) => entry.contains(target)) : -1;
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !within.contains(relatedTarget)) last.current = -1;
    };
    within.addEventListener('focusin', note);
    within.addEventListener('focusout', leave);
    return () => {
      within.removeEventListener('focusin', note);
      within.removeEventListener('focusout', leave);
    };
  }, [section]);
  useEffect(() => {
    const within = section.current;
    if (!within || last.current < 0 || !isKeyboardNowhere()) return;
    const rows = [...within.querySelectorAll('li')];
    const next = rows[Math.min(last.current, rows.length - 1)]?.querySelector('button') ?? within;
    next.focus();
  }, [section, entries]);
}
