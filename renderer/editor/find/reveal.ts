import { goToWords } from '../highlight/go-to-words.ts';
import { isTextField, partElement } from '../highlight/part-element.ts';
import { rangeIn } from '../highlight/range-in.ts';
import type { ArticleSession } from '../session/article-session.ts';
import type { Found } from '../../../shared/find/found.ts';

const OUTLINED = 'foundHere';

/** The element that shows the words found, and its block; null where it is not on screen. */
function elementsOf(session: ArticleSession, { place }: Found, screen: Element): { readonly block: Element; readonly part: Element } | null {
  if (place.kind === 'field') {
    const field = screen.querySelector(`[data-field="${place.field}"] textarea`);
    return field && { block: field, part: field };
  }
  const block = session.bodyEditor.get()?.elementOf(place.blockId);
  return block ? { block, part: partElement(block, place.part) ?? block } : null;
}

/** Brings the words into sight, and outlines them where they stand in a field or a note. The keyboard stays where it is. */
export function reveal(session: ArticleSession, found: Found, screen: Element): void {
  hideReveal(screen);
  const elements = elementsOf(session, found, screen);
  if (!elements) return;
  const { block, part } = elements;
  if (isTextField(part) || part === block && block.matches('.card') || !block.contains(part)) (part as HTMLElement).dataset[OUTLINED] = '';
  block.scrollIntoView({ block: 'nearest' });
  // A long paragraph may reach beyond the window, and one that was never drawn has no height of its own yet.
  const range = isTextField(part) ? null : rangeIn(part, found.from, found.to);
  if (range && !isInSight(range.getBoundingClientRect())) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

export function hideReveal(screen: Element): void {
  for (const element of screen.querySelectorAll<HTMLElement>('[data-found-here]')) delete element.dataset[OUTLINED];
}

const isInSight = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= document.documentElement.clientHeight;

/** Gives the keyboard to the words found, selected. */
export function select(session: ArticleSession, found: Found, screen: Element): void {
  const elements = elementsOf(session, found, screen);
  if (!elements) return;
  const { part } = elements;
  // What a card only shows cannot be written there: the card is selected whole.
  const isOnlyShown = part.closest('.card') !== null && !isTextField(part) && part.closest('[data-box], [data-row]') === null;
  if (!isOnlyShown) goToWords(part, found.from, found.to);
  else if (found.place.kind === 'block') session.bodyEditor.get()?.focusBlock(found.place.blockId);
}
