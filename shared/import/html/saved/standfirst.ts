import type { Element } from '../element.ts';
import { hasClass, textWithin, type Page } from '../page.ts';

const STANDFIRST = /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line)?|deck?|sapo|ringkasan)(?:$|[\s_-])/i;
const SHORTEST = 20;
const LONGEST = 800;

/** The element that a page names its standfirst, and its words; null where there is none, or several. */
export function standfirstOf(page: Page): { element: Element; text: string } | null {
  const found = page.elements.filter((element) => /^(?:p|h2|h3|div)$/.test(element.tagName) && !page.skipped.has(element) && hasClass(element, STANDFIRST));
  const [element] = found;
  if (!element || found.length > 1) return null;
  const text = textWithin(element, LONGEST + 1).replace(/\s+/g, ' ').trim();
  return text.length >= SHORTEST && text.length <= LONGEST ? { element, text } : null;
}
