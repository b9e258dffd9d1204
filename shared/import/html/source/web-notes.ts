import { attribute, isElement, type Element } from '../element.ts';
import { hasClass, parentOf, referToNote, type Page } from '../page.ts';

/**
 * Footnotes of pages: those that say so by role (DPUB-ARIA, which our own pages are written in) and those of GitHub, pandoc
 * and Hugo. A reference with nothing to lead to stays as it is.
 */
export function readWebNotes(page: Page): void {
  const references = page.elements.filter(isReference);
  if (references.length === 0) return;
  const byId = new Map<string, Element>();
  for (const element of page.elements) {
    const id = attribute(element, 'id');
    if (id !== '' && !byId.has(id)) byId.set(id, element);
  }
  const sections = new Set<Element>();
  for (const reference of references) {
    const note = byId.get(placeOf(attribute(reference, 'href')));
    if (!note) continue;
    referToNote(page, reference, note);
    const section = [parentOf(note), parentOf(parentOf(note) ?? note)].find((around) => around !== null && isSection(around));
    if (section) sections.add(section);
  }
  for (const element of page.elements) if (isBackLink(element)) page.skipped.add(element);
  // What names the notes, or parts them from the text, says nothing once each is in its place.
  for (const section of sections) for (const child of section.childNodes) if (isElement(child) && /^(?:h[1-6]|hr)$/.test(child.tagName)) page.skipped.add(child);
}

function isReference(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href').startsWith('#')
    && (hasRole(element, 'doc-noteref') || has(element, 'data-footnote-ref') || hasClass(element, /(?:^|\s)footnote-ref(?:\s|$)/));
}

function isBackLink(element: Element): boolean {
  return element.tagName === 'a'
    && (hasRole(element, 'doc-backlink') || has(element, 'data-footnote-backref') || hasClass(element, /(?:^|\s)footnote-back(?:ref)?(?:\s|$)/));
}

function isSection(element: Element): boolean {
  return hasRole(element, 'doc-endnotes') || has(element, 'data-footnotes') || hasClass(element, /(?:^|\s)footnotes(?:\s|$)/);
}

function hasRole(element: Element, role: string): boolean {
  return attribute(element, 'role').trim().toLowerCase() === role;
}

function has(element: Element, name: string): boolean {
  return element.attrs.some((one) => one.name === name);
}

/** The id that a link within the page leads to. */
function placeOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
