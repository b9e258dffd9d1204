import { readTime } from '../../read-time.ts';
import { attribute, type Element } from '../element.ts';
import { parentOf, textWithin, type Page } from '../page.ts';
import { NO_FACTS, type PageFacts } from './page-facts.ts';

const ARTICLE = /schema\.org\/(?:\w*Article|BlogPosting|LiveBlogPosting|Report)\s*$/i;
const LEVELS = 40;

/** What microdata says about the first article of a page (HTML, "Microdata"; schema.org). */
export function microdataFacts(page: Page): PageFacts {
  const article = page.elements.find((element) => ARTICLE.test(attribute(element, 'itemtype')));
  if (!article) return NO_FACTS;
  const said = new Map<string, string[]>();
  for (const element of page.elements) {
    const name = attribute(element, 'itemprop').trim();
    if (name === '' || name === 'articleBody' || !/^\w+(?:\s+\w+){0,4}$/.test(name)) continue;
    const item = itemOf(element);
    // The name of an author is said of the author, and the author of the article.
    const key = item === article ? name : name === 'name' && item !== null && itemOf(item) === article ? attribute(item, 'itemprop') : '';
    for (const one of key.split(/\s+/).filter((part) => part !== '')) said.set(one, [...said.get(one) ?? [], valueOf(element)].slice(0, 20));
  }
  const one = (name: string): string => said.get(name)?.find((value) => value !== '') ?? '';
  return {
    ...NO_FACTS, headline: one('headline') || one('name'), description: one('description'), authors: [...new Set(said.get('author') ?? said.get('creator') ?? [])].filter((name) => name !== '' && name.length <= 200),
    published: readTime(one('datePublished')), language: one('inLanguage'), keywords: one('keywords').split(',').map((word) => word.trim()).filter((word) => word !== ''), section: one('articleSection'), publisher: one('publisher'),
    isLiveBlog: /LiveBlogPosting/i.test(attribute(article, 'itemtype')),
  };
}

function itemOf(element: Element): Element | null {
  let around = parentOf(element);
  for (let level = 0; around && level < LEVELS; level += 1, around = parentOf(around)) if (around.attrs.some(({ name }) => name === 'itemscope')) return around;
  return null;
}

function valueOf(element: Element): string {
  // A thing of its own is told by its name.
  if (element.attrs.some(({ name }) => name === 'itemscope')) return '';
  return (attribute(element, 'content') || attribute(element, 'datetime') || textWithin(element, 2000)).replace(/\s+/g, ' ').trim();
}
