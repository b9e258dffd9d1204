import { defaultTreeAdapter } from 'parse5';
import { attribute, isBlank, isElement, isText, type Element, type Node } from '../element.ts';
import { hasClass, newElement, parentOf, referToNote, removeAttribute, rename, type Page } from '../page.ts';
import { styleOf } from '../style.ts';
import { withRuns } from './nested-list.ts';

/** Where a number in the text leads: Word, LibreOffice, Google Docs; and where a note's own number leads back to. */
const REFERENCE = /^(?:_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/i;
const BACK = /^(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|ftnt_ref\d+)$/i;
const HOLDER_ID = /^(?:(?:ftn|edn)\d+|sd(?:foot|end)note\d+)$/i;
/** How far above its number what holds a note is looked for. */
const LEVELS = 5;

/**
 * Footnotes and endnotes of Word, LibreOffice and Google Docs: each becomes a note where its number stands in the text. A
 * number without a note stays a raised number, a note without a number a paragraph that begins with its own.
 */
export function readDocumentNotes(page: Page): void {
  const references: { link: Element; name: string }[] = [];
  const numbers = new Map<string, Element>();
  for (const element of page.elements) {
    if (element.tagName !== 'a') continue;
    const place = placeWithin(attribute(element, 'href'));
    if (place === null) continue;
    if (REFERENCE.test(place)) references.push({ link: element, name: place.toLowerCase() });
    else if (BACK.test(place)) readNumber(element, numbers);
  }
  if (references.length === 0 && numbers.size === 0) return;
  const holders = holdersOf(page, new Map([...numbers].filter(([name]) => references.some((one) => one.name === name))), references.map(({ link }) => link));
  for (const { link, name } of references) {
    const holder = holders.get(name);
    if (!holder || !isNumber(link)) {
      removeAttribute(link, 'href');
      rename(link, 'sup');
      continue;
    }
    const number = numbers.get(name);
    if (number && isNumber(number)) page.skipped.add(number);
    referToNote(page, link, holder);
  }
  skipRules(page, new Set(holders.values()));
}

/** The place in its own document that a link leads to; null for other addresses. WebKit puts a made-up address before it. */
function placeWithin(href: string): string | null {
  return /^(?:(?:applewebdata|about|file|blob):[^#]{0,1000})?#([\w-]{1,40})$/i.exec(href.slice(0, 1100))?.[1] ?? null;
}

/** A note's own number. What leads back from it is words, if nothing leads to it. */
function readNumber(link: Element, numbers: Map<string, Element>): void {
  const name = (attribute(link, 'name') || attribute(link, 'id')).toLowerCase();
  removeAttribute(link, 'href');
  rename(link, 'span');
  if (REFERENCE.test(name) && !numbers.has(name)) numbers.set(name, link);
  // LibreOffice sets the number against the note's first word.
  defaultTreeAdapter.insertText(link, ' ');
}

/** A number, a letter or a sign, and nothing that would be missed. */
function isNumber(link: Element): boolean {
  const waiting: Node[] = [link];
  let text = '';
  for (let node = waiting.pop(), looked = 0; node; node = waiting.pop(), looked += 1) {
    if (looked > 40 || text.length > 40) return false;
    if (isText(node)) text += node.value;
    if (isElement(node)) waiting.push(...node.childNodes.slice(0, 50).reverse());
  }
  return /^[\s[\](){}.:]*(?:\d{1,4}|[ivxlcdm]{1,7}|[a-z]|[*†‡§]{1,4})[\s[\](){}.:]*$/iu.test(text);
}

/** What holds each note: an element that says so, one that holds nothing else, or the paragraphs of the note, which get one. */
function holdersOf(page: Page, numbers: ReadonlyMap<string, Element>, references: readonly Element[]): Map<string, Element> {
  const others = new Map<Element, number>();
  for (const link of [...numbers.values(), ...references]) for (const around of above(link)) others.set(around, (others.get(around) ?? 0) + 1);
  const holders = new Map<string, Element>();
  const loose = new Map<Node, string>();
  const parents = new Set<{ childNodes: Element['childNodes'] }>();
  for (const [name, number] of numbers) {
    const around = above(number);
    const paragraph = around.find(({ tagName }) => ['p', 'div', 'li'].includes(tagName));
    const holder = around.find(saysSo) ?? around.find((element) => element.tagName === 'div' && element !== paragraph && others.get(element) === 1 && startsWith(element, paragraph));
    if (holder && !holders.has(name)) holders.set(name, holder);
    else if (paragraph?.parentNode && !loose.has(paragraph)) {
      loose.set(paragraph, name);
      parents.add(paragraph.parentNode);
    }
  }
  for (const parent of parents) {
    let isInNote = false;
    withRuns(parent, (element) => {
      isInNote = loose.has(element) || (isInNote && hasClass(element, /\bMso(?:Footnote|Endnote)Text\b|\bsd(?:foot|end)note\b/));
      return isInNote ? element : null;
    }, (run) => wrapped(run, loose, holders));
  }
  return holders;
}

function above(element: Element): Element[] {
  const found: Element[] = [];
  for (let around = parentOf(element); around && found.length < LEVELS; around = parentOf(around)) found.push(around);
  return found;
}

function saysSo(element: Element): boolean {
  return HOLDER_ID.test(attribute(element, 'id')) || /^(?:footnote|endnote)$/.test(styleOf(element).get('mso-element') ?? '');
}

function startsWith(element: Element, child: Element | undefined): boolean {
  return element.childNodes.find((node) => !isBlank(node)) === child;
}

/** The paragraphs of a run, each note's in an element of its own. */
function wrapped(run: readonly Element[], loose: ReadonlyMap<Node, string>, holders: Map<string, Element>): Element[] {
  const notes: Element[] = [];
  for (const paragraph of run) {
    const name = loose.get(paragraph);
    if (name !== undefined) {
      const holder = newElement('div');
      holders.set(name, holder);
      notes.push(holder);
    }
    const into = notes.at(-1);
    if (!into) {
      notes.push(paragraph);
      continue;
    }
    paragraph.parentNode = into;
    into.childNodes.push(paragraph);
  }
  return notes;
}

/** Google Docs draws a line above its notes. */
function skipRules(page: Page, holders: ReadonlySet<Element>): void {
  for (const parent of new Set([...holders].map(({ parentNode }) => parentNode))) {
    let rule: Element | null = null;
    for (const node of parent?.childNodes ?? []) {
      if (isBlank(node) || !isElement(node)) continue;
      if (rule && holders.has(node) && page.skipped.has(node)) page.skipped.add(rule);
      rule = node.tagName === 'hr' ? node : null;
    }
  }
}
