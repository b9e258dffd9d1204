import { attribute, isElement, type Element } from '../element.ts';
import { parentOf, textWithin, walk, type Page } from '../page.ts';
import { isFurniture, type Place } from './furniture.ts';
import { leftOut } from './left-out.ts';
import { proseOf, type Prose } from './prose.ts';

/**
 * Where a page's article is; `isSure` is false where several could be, or where the page has much else that nothing tells apart.
 * `leftOut`: how what was passed over within it begins.
 */
export type StoryRoot = { readonly root: Element; readonly isSure: boolean; readonly leftOut: readonly string[] };

/**
 * Finds the article of a page and passes over what surrounds it: by the mark that it is one (`article`, `articleBody`, `main`), else
 * the smallest element with all running text. Nothing with much of the text is ever left out.
 * @param headline as the page says it, by which one of several articles is known
 * @param isRelated whether an element is a list of related links, which belongs to the text
 * @param paid what is named as for subscribers, see `paidParts`
 */
export function findStory(page: Page, headline: string, isLiveBlog: boolean, isRelated: (element: Element) => boolean, paid: ReadonlyMap<Element, boolean>): StoryRoot | null {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  if (!body) return null;
  const before = proseOf(page);
  const furniture = skipFurniture(page, body, before, isRelated, paid);
  const found = rootOf(page, body, headline, isLiveBlog, furniture.size > 0);
  return { ...found, leftOut: leftOut(found.root, furniture, before) };
}

function rootOf(page: Page, body: Element, headline: string, isLiveBlog: boolean, hasFurniture: boolean): Omit<StoryRoot, 'leftOut'> {
  const prose = proseOf(page);
  const articles = page.elements.filter((element) => element.tagName === 'article' && !page.skipped.has(element) && prose.of(element) > 0 && !isWithin(element, 'article'));
  const smallest = smallestWithAll(body, prose);
  const marked = isLiveBlog ? null : byMark(page, articles, prose, headline);
  if (marked && prose.of(marked) >= (prose.total - others(articles, marked, prose)) / 2) return { root: marked, isSure: true };
  if (!isLiveBlog && articles.length > 1) return { root: body, isSure: false };
  return { root: smallest, isSure: smallest.tagName !== 'body' || !hasFurniture || prose.total === 0 };
}

function others(articles: readonly Element[], chosen: Element, prose: Prose): number {
  return articles.filter((element) => element !== chosen).reduce((sum, element) => sum + prose.of(element), 0);
}

function byMark(page: Page, articles: readonly Element[], prose: Prose, headline: string): Element | null {
  const [first] = articles;
  if (first && articles.length === 1) return first;
  if (articles.length > 1) {
    const all = articles.reduce((sum, element) => sum + prose.of(element), 0);
    return (headline === '' ? undefined : articles.find((element) => hasHeading(element, headline))) ?? articles.find((element) => prose.of(element) >= all * 0.7) ?? null;
  }
  const text = page.elements.filter((element) => /(?:^|\s)articleBody(?:\s|$)/.test(attribute(element, 'itemprop')) && prose.of(element) > 0);
  const main = page.elements.find((element) => (element.tagName === 'main' || attribute(element, 'role') === 'main') && prose.of(element) > 0);
  const [only] = text;
  if (only && text.length === 1) return withHead(only, prose);
  return main ?? null;
}

/** A page's picture and standfirst often stand above the text and beside it, with no other running text. */
function withHead(text: Element, prose: Prose): Element {
  let root = text;
  for (let around = parentOf(text); around && around.tagName !== 'body' && prose.of(around) <= prose.of(text) * 1.3; around = parentOf(around)) root = around;
  return root;
}

function hasHeading(element: Element, headline: string): boolean {
  let found = false;
  let looked = 0;
  walk(element.childNodes, (node) => {
    looked += 1;
    if (!found && looked < 5000 && isElement(node) && /^h[1-3]$/.test(node.tagName)) found = sameWords(textWithin(node, 1000), headline);
  });
  return found;
}

export function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain(one) !== '' && plain(one) === plain(other);
}

function isWithin(element: Element, tagName: string): boolean {
  for (let around = parentOf(element), level = 0; around && level < 500; around = parentOf(around), level += 1) if (around.tagName === tagName) return true;
  return false;
}

/** Goes down as long as one child has all of it. */
function smallestWithAll(body: Element, prose: Prose): Element {
  let root = body;
  for (;;) {
    const all = prose.of(root);
    const child = all === 0 ? undefined : root.childNodes.find((node): node is Element => isElement(node) && prose.of(node) === all);
    // A paragraph is no article: its neighbours are short, and still of it.
    if (!child || /^(?:p|blockquote|li|td|span)$/.test(child.tagName)) return root;
    root = child;
  }
}

/** @returns what was passed over. */
function skipFurniture(page: Page, body: Element, prose: Prose, isRelated: (element: Element) => boolean, paid: ReadonlyMap<Element, boolean>): Set<Element> {
  const found = new Set<Element>();
  const hasArticle = page.elements.some((element) => element.tagName === 'article' && prose.of(element) > 0);
  const waiting: { element: Element; place: Place; isPaid: boolean }[] = [{ element: body, place: { isInArticle: false, isInText: false }, isPaid: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of next.element.childNodes) {
      if (!isElement(child) || page.skipped.has(child)) continue;
      const isMain = child.tagName === 'main';
      const isArticle = child.tagName === 'article' || attribute(child, 'itemprop').includes('articleBody');
      const place = { isInArticle: next.place.isInArticle || isArticle || isMain, isInText: next.place.isInText || isArticle || (isMain && !hasArticle) };
      const isAmongText = place.isInArticle || prose.of(next.element) > prose.total / 2;
      const isPaid = next.isPaid || paid.get(child) === true;
      if (!paid.has(child) && isFurniture(child, prose, place, paid.size > 0 && !isPaid) && !(isAmongText && isRelated(child))) {
        page.skipped.add(child);
        found.add(child);
      } else waiting.push({ element: child, place, isPaid });
    }
  }
  return found;
}
