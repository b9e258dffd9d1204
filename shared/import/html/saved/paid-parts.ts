import { attribute, type Element } from '../element.ts';
import { parentOf, type Page } from '../page.ts';

/** More than a page has parts for its subscribers. */
const MOST = 20;

/**
 * The elements of a page that its data name as those for subscribers (schema.org, `hasPart.cssSelector`; Google, "Paywalled
 * content"), true, and all around them, false: whatever they are called, they are the article.
 * @param selectors of a tag, classes and ids; of a longer one only its last part is looked at
 */
export function paidParts(page: Page, selectors: readonly string[]): ReadonlyMap<Element, boolean> {
  const parts = new Map<Element, boolean>();
  const wanted = selectors.flatMap((selector) => selector.split(',')).slice(0, MOST).flatMap((selector) => {
    const last = selector.trim().split(/[\s>+~]+/).at(-1) ?? '';
    const [all, tag = '', names = ''] = /^([a-z][\w-]*)?((?:[.#][\w-]+)+)$/i.exec(last.slice(0, 200)) ?? [];
    return all === undefined ? [] : [{ tag: tag.toLowerCase(), names: names.match(/[.#][^.#]+/g) ?? [] }];
  });
  if (wanted.length === 0) return parts;
  for (const element of page.elements) {
    const own = new Set([`#${attribute(element, 'id')}`, ...attribute(element, 'class').slice(0, 500).split(/\s+/).map((name) => `.${name}`)]);
    if (!wanted.some(({ tag, names }) => (tag === '' || tag === element.tagName) && names.every((name) => own.has(name)))) continue;
    parts.set(element, true);
    for (let around = parentOf(element); around && !parts.has(around); around = parentOf(around)) parts.set(around, false);
  }
  return parts;
}
