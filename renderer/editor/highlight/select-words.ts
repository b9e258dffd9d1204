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
  if (!range) return false;
  part.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
