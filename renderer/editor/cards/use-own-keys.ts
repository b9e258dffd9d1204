import { stopLexicalPropagation } from 'lexical';
import { useEffect, type RefObject } from 'react';
import { isTextField } from '../highlight/part-element.ts';

/**
 * Keys that are pressed in a card's own fields and buttons are meant for those, and so is what is cut, copied and pasted in a field: while the
 * card is selected, the body would move away from it by the arrows, take it out by Backspace, and cut it for the words that are selected in
 * a field. Actions and React hear of them as of any others.
 */
export function useOwnKeys(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    const stops = new AbortController();
    element.addEventListener('keydown', stopLexicalPropagation, { signal: stops.signal });
    for (const type of ['cut', 'copy', 'paste'] as const) {
      element.addEventListener(type, (event) => { if (isOfField(event)) stopLexicalPropagation(event); }, { signal: stops.signal });
    }
    return () => stops.abort();
  }, [card]);
}

/** A picture has no place in a field: it comes into the article, as from anywhere else. */
function isOfField({ target, clipboardData }: ClipboardEvent): boolean {
  return target instanceof Element && isTextField(target) && !(clipboardData && clipboardData.files.length > 0);
}
