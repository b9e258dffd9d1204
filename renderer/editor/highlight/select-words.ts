import { isTextField } from './part-element.ts';
import { rangeIn } from './range-in.ts';

/**
 * Gives the keyboard to what shows the words and selects them there, in UTF-16 code units of its text.
 * @returns false where they are not there
 */
export function selectWords(part: Element, from: number, to: number): boolean {
  if (isTextField(part)) {
    part.focus();
    part.setSelectionRange(from, to);
    return true;
  }
  const range = rangeIn(part, from, to);
  if (range) selectRange(range);
  return range !== null;
}

/** As `selectWords`, of words of the body. */
export function selectRange({ startContainer, startOffset, endContainer, endOffset }: Range): void {
  const active = document.activeElement;
  // A box that has the keyboard keeps the text around it from being edited.
  if (active instanceof HTMLElement && !active.contains(startContainer)) active.blur();
  startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"], [data-note-words]')?.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
