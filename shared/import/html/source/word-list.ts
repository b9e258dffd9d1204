import type { DefaultTreeAdapterTypes } from 'parse5';
import type { StyleSheet } from '../class-styles.ts';
import { attribute, isElement, isText, type Element, type Node } from '../element.ts';
import { firstWords, hasClass, textWithin, type Page } from '../page.ts';
import { points, styleOf } from '../style.ts';
import { readMarker } from './list-marker.ts';
import { nestedLists, withRuns, type FlatItem } from './nested-list.ts';

/** Word moves each level in by half an inch. */
const LEVEL_IN_POINTS = 36;

type Paragraph = { readonly item: Omit<FlatItem, 'content'> | null; readonly element: Element };

/**
 * Word's lists are paragraphs: the level stands in the style `mso-list`, the bullet or number as words in a part of its own
 * that is marked `mso-list:Ignore`. Where a browser has taken those styles away, the class tells of a list and the words
 * before a gap of its own are its marker.
 */
export function readWordLists(page: Page, sheet: StyleSheet): void {
  const parents = new Set<{ childNodes: Element['childNodes'] }>();
  const paragraphs = new Map<Node, Paragraph>();
  for (const element of page.elements) {
    const paragraph = ['p', 'div', 'li'].includes(element.tagName) ? listParagraph(element, page, sheet) : null;
    if (!paragraph || !element.parentNode) continue;
    paragraphs.set(element, paragraph);
    parents.add(element.parentNode);
  }
  for (const parent of parents) {
    withRuns(parent, (element) => paragraphs.get(element) ?? null, listsOf);
  }
}

/** Paragraphs of a list without a marker go on in the item before them. */
function listsOf(run: readonly Paragraph[]): Element[] {
  const result: Element[] = [];
  const items: (FlatItem & { content: Node[] })[] = [];
  for (const { item, element } of run) {
    if (item) items.push({ ...item, content: [element] });
    else if (items.length > 0) items.at(-1)?.content.push(element);
    else result.push(element);
  }
  return [...result, ...nestedLists(items)];
}

function listParagraph(element: Element, page: Page, sheet: StyleSheet): Paragraph | null {
  const style = styleOf(element);
  const [, list = '', level = ''] = /^(l\d{1,4}) level(\d)/.exec(style.get('mso-list') ?? '') ?? [];
  const isOfClass = hasClass(element, /\bMsoList(?:Paragraph|Bullet|Number)/);
  if (list === '' && !isOfClass) return null;
  const marked = markerOf(element, page);
  const isBulletOrNumber = hasClass(element, /\bMsoList(?:Bullet|Number)/);
  if (!marked && !isBulletOrNumber && list === '') return { item: null, element };
  const format = sheet.listFormats.get(`${list}:level${level}`);
  const read = readMarker(marked ?? '');
  const isNumber = format ? !['bullet', 'image', 'none'].includes(format) : read?.style === 'number' || hasClass(element, /\bMsoListNumber/);
  const byIndent = Math.round((points(style.get('margin-left') ?? style.get('margin')?.split(' ').at(-1)) ?? LEVEL_IN_POINTS) / LEVEL_IN_POINTS);
  return { item: { level: level === '' ? Math.max(1, byIndent) : Number(level), style: isNumber ? 'number' : 'bullet', number: isNumber ? read?.number ?? null : null }, element };
}

/** The bullet or number of a paragraph, which no block is made of; null where it has none. */
function markerOf(element: Element, page: Page): string | null {
  const ignored = firstWithin(element, (one) => styleOf(one).get('mso-list') === 'ignore');
  if (ignored) {
    page.skipped.add(ignored);
    return textWithin(ignored);
  }
  const first = firstText(element);
  if (!first) return null;
  const { text, gap } = first;
  const [, marker, rest] = /^[\s\u00a0]*([^\s\u00a0]{1,8})([\s\u00a0]*)$/.exec(text.value) ?? [];
  const isApart = gap !== null || (rest ?? '').length > 1;
  if (marker === undefined || !isApart || !readMarker(marker)) return null;
  page.skipped.add(text);
  if (gap) page.skipped.add(gap);
  return marker;
}

function firstWithin(element: Element, matches: (element: Element) => boolean): Element | null {
  let looked = 0;
  let found: Element | null = null;
  const waiting: Node[] = [...element.childNodes].slice(0, 8).reverse();
  for (let node = waiting.pop(); node && looked < 12 && !found; node = waiting.pop()) {
    looked += 1;
    if (isText(node) && node.value.trim() !== '') break;
    if (!isElement(node)) continue;
    if (matches(node)) found = node;
    waiting.push(...node.childNodes.slice(0, 8).reverse());
  }
  return found;
}

/** The first words of a paragraph, and the blank part behind them by which Word keeps a marker away from its item. */
function firstText(element: Element): { text: DefaultTreeAdapterTypes.TextNode; gap: Element | null } | null {
  const text = firstWords(element.childNodes.slice(0, 3));
  if (!text) return null;
  const siblings = text.parentNode?.childNodes ?? [];
  const next = siblings[siblings.indexOf(text) + 1];
  const isGap = next && isElement(next) && next.tagName === 'span' && textWithin(next).trim() === '' && attribute(next, 'style') !== '';
  return { text, gap: isGap ? next : null };
}

