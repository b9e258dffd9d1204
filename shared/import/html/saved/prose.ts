import { DROPPED, isElement, isText, type Element } from '../element.ts';
import type { Page } from '../page.ts';

/** A line shorter than this may be a label, a caption, a button. In characters. */
const SHORTEST = 60;
const UNITS = new Set(['p', 'div', 'section', 'article', 'td', 'blockquote', 'li', 'dd', 'pre', 'main', 'body', 'span']);

/** How much running text there is below each element of a page, in characters; what is mostly links is none. */
export type Prose = {
  readonly total: number;
  readonly of: (element: Element) => number;
  /** Whether most of what an element says is links, or it says nothing. */
  readonly isLinks: (element: Element) => boolean;
};

export function proseOf(page: Page): Prose {
  const text = new Map<Element, number>();
  const linked = new Map<Element, number>();
  const prose = new Map<Element, number>();
  // Children come behind what holds them, so that each is ready when it is asked for.
  for (let index = page.elements.length - 1; index >= 0; index -= 1) {
    const element = page.elements[index];
    if (!element || page.skipped.has(element) || DROPPED.has(element.tagName)) continue;
    let own = 0;
    let below = 0;
    let links = 0;
    let found = 0;
    for (const child of element.childNodes) {
      if (isText(child)) own += child.value.trim().length;
      else if (isElement(child)) {
        below += text.get(child) ?? 0;
        links += linked.get(child) ?? 0;
        found += prose.get(child) ?? 0;
      }
    }
    const all = own + below;
    text.set(element, all);
    linked.set(element, element.tagName === 'a' ? all : links);
    const isUnit = element.tagName === 'p' || (own >= SHORTEST && UNITS.has(element.tagName));
    prose.set(element, found === 0 && isUnit && all >= SHORTEST && links < all / 2 ? all : found);
  }
  const root = page.elements.find(({ tagName }) => tagName === 'body');
  return {
    total: root ? prose.get(root) ?? 0 : 0, of: (element) => prose.get(element) ?? 0,
    isLinks: (element) => (prose.get(element) ?? 0) === 0 && (linked.get(element) ?? 0) * 2 >= (text.get(element) ?? 0),
  };
}
