import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';
import type { Cleaned } from './cleaned.ts';
import { attribute, isElement, isText, type Element, type Node } from './element.ts';

/** A parsed page while its program's peculiarities are put into plain HTML, before blocks are made of it. */
export type Page = {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** All elements in their order, as parsed. */
  readonly elements: readonly Element[];
  /** What no block is made of. It stays in the tree: taking it out would look through its parent's children each time. */
  readonly skipped: Set<Node>;
  /** What refers to a note, and the element that the note is in; each note is referred to once. See `referToNote`. */
  readonly notes: Map<Element, Element>;
  /** Items of a check list, and whether each is ticked. */
  readonly ticks: Map<Element, boolean>;
  /** Captions of figures, and whom they name as the picture's. */
  readonly credits: Map<Element, string>;
  readonly cleaned: Cleaned;
};

export function pageOf(document: DefaultTreeAdapterTypes.Document): Page {
  const elements: Element[] = [];
  walk(document.childNodes, (node) => { if (isElement(node)) elements.push(node); });
  return { document, elements, skipped: new Set(), notes: new Map(), ticks: new Map(), credits: new Map(), cleaned: {} };
}

/** All nodes below in their order; with a stack of our own, because a page can be nested deeper than calls can. */
export function walk(nodes: readonly Node[], visit: (node: Node) => void): void {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    if (!isElement(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) waiting.push(child);
    }
  }
}

/** The first text below these nodes that is more than blank space; null where there is none. */
export function firstWords(nodes: readonly Node[]): DefaultTreeAdapterTypes.TextNode | null {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node) && node.value.trim() !== '') return node;
    if (isElement(node)) waiting.push(...node.childNodes.toReversed());
  }
  return null;
}

/** The words below a node as they stand, at most about `most` characters. */
export function textWithin(element: Element, most = 200): string {
  const waiting: Node[] = [element];
  let text = '';
  let looked = 0;
  for (let node = waiting.pop(); node && text.length < most && looked < most; node = waiting.pop()) {
    looked += 1;
    if (isText(node)) text += node.value;
    if (isElement(node)) waiting.push(...node.childNodes.slice(0, most).reverse());
  }
  return text;
}

/** The element around this one; null at the top. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : null;
}

export function hasClass(element: Element, pattern: RegExp): boolean {
  return pattern.test(attribute(element, 'class').slice(0, 500));
}

export function newElement(tagName: string, attributes: Readonly<Record<string, string>> = {}): Element {
  return defaultTreeAdapter.createElement(tagName, html.NS.HTML, Object.entries(attributes).map(([name, value]) => ({ name, value })));
}

/** Makes another element of this one where it stands. */
export function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((candidate) => candidate.name !== name);
}

/**
 * Makes a footnote of what is in `note`, lying where `reference` stands, which is its number and none of its words. A second
 * reference to the same note is only the number, raised.
 */
export function referToNote(page: Page, reference: Element, note: Element): void {
  removeAttribute(reference, 'href');
  if (page.skipped.has(note)) {
    rename(reference, 'sup');
    return;
  }
  page.skipped.add(note);
  page.notes.set(reference, note);
}
