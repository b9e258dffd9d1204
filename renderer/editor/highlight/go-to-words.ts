import { selectWords } from './select-words.ts';

/** As `selectWords`, wherever in a body the words stand: a cell of a table is opened to be written. */
export function goToWords(part: Element, from: number, to: number): void {
  if (!(part instanceof HTMLElement) || !part.matches('[data-row]')) {
    selectWords(part, from, to);
    return;
  }
  part.focus();
  requestAnimationFrame(() => { selectWords(part, from, to); });
}
