import { rangeIn } from './range-in.ts';
import { selectWords } from './select-words.ts';

/**
 * As `selectWords`, wherever in a body the words stand: a cell of a table is opened to be written, and a note's words in the list below are selected
 * there, where they can be read.
 */
export function goToWords(part: Element, from: number, to: number): void {
  if (!(part instanceof HTMLElement)) return;
  if (part.matches('[data-row]')) {
    part.focus();
    requestAnimationFrame(() => { selectWords(part, from, to); });
    return;
  }
  if (!part.matches('[data-note-words]')) {
    selectWords(part, from, to);
    return;
  }
  part.focus({ preventScroll: true });
  const words = rangeIn(part, from, to);
  if (words) document.getSelection()?.setBaseAndExtent(words.startContainer, words.startOffset, words.endContainer, words.endOffset);
}
