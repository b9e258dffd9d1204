import { attribute, isBlank, isElement, isText, type Element } from '../element.ts';
import type { Page } from '../page.ts';

const LONGEST = 500;

/**
 * Whose a picture is, as our own pages and copies end its caption: the name, with the house's label before it in an element of its own,
 * which is none of the article's words.
 */
export function readCredits(page: Page): void {
  for (const caption of page.elements) {
    if (caption.tagName !== 'figcaption') continue;
    const last = caption.childNodes.findLast((node) => !isBlank(node));
    if (!last || !isElement(last) || last.tagName !== 'span' || attribute(last, 'class') !== 'credit') continue;
    const name = nameIn(last);
    if (name === null) continue;
    page.credits.set(caption, name);
    page.skipped.add(last);
  }
}

/** null for what is not in this form. */
function nameIn({ childNodes }: Element): string | null {
  const [label, ...rest] = childNodes;
  const words = label && isElement(label) && label.tagName === 'span' ? rest : childNodes;
  const text = words.every(isText) ? words.map(({ value }) => value).join('').replace(/\s+/g, ' ').trim() : '';
  // Without a label of its own, there may be another's in it.
  return text === '' || text.length > LONGEST || (words === childNodes && /^[^:]{1,30}:/.test(text)) ? null : text;
}
