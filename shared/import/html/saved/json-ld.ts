import { parseFragment } from 'parse5';
import { readTime } from '../../read-time.ts';
import { attribute, isText } from '../element.ts';
import type { Page } from '../page.ts';
import { NO_FACTS, type PageFacts } from './page-facts.ts';

const LONGEST = 2_000_000;
const MOST_NODES = 5000;
const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
type Thing = Readonly<Record<string, unknown>>;

/**
 * What JSON-LD says about the articles of a page (schema.org, "Article" and the kinds of it), one after the other. What is no
 * JSON even after its usual faults have been mended (line ends in texts, a comma too many, a comment around it) is passed over.
 */
export function jsonLdFacts(page: Page): PageFacts[] {
  const facts: PageFacts[] = [];
  for (const element of page.elements) {
    if (element.tagName !== 'script' || !/^\s*application\/ld\+json/i.test(attribute(element, 'type'))) continue;
    const text = element.childNodes.filter(isText).map(({ value }) => value).join('');
    if (text.length <= LONGEST) facts.push(...things(parsed(text)).filter(isArticle).map(factsOf));
  }
  return facts;
}

function parsed(text: string): unknown {
  const bare = text.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>|\]\]>);?$/, '');
  // eslint-disable-next-line no-control-regex -- the control characters are the point
  for (const mended of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(mended) as unknown;
    } catch {
      // Mended next, or passed over.
    }
  }
  return null;
}

/** All things in it, with a stack of our own: it may be nested deeper than calls can. */
function things(root: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [root];
  for (let looked = 0; waiting.length > 0 && looked < MOST_NODES; looked += 1) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isThing(value)) {
      found.push(value);
      waiting.push(value['@graph'], value['mainEntity']);
    }
  }
  return found;
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value]);
const isArticle = (thing: Thing): boolean => all(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

function factsOf(thing: Thing): PageFacts {
  const page = thing['mainEntityOfPage'];
  return {
    ...NO_FACTS,
    headline: words(thing['headline']) || words(thing['name']), description: words(thing['description']), authors: all(thing['author']).map(nameOf).filter((name) => name !== ''),
    published: readTime(words(thing['datePublished'])) ?? readTime(words(thing['dateCreated'])), language: words(thing['inLanguage']) || nameOf(thing['inLanguage']),
    keywords: all(thing['keywords']).flatMap((value) => words(value).split(',')).map((word) => word.trim()).filter((word) => word !== ''),
    section: words(all(thing['articleSection'])[0]), publisher: nameOf(thing['publisher']), url: words(thing['url']) || words(page) || (isThing(page) ? words(page['@id']) : ''),
    text: typeof thing['articleBody'] === 'string' ? decoded(thing['articleBody']) : '',
    isPaywalled: thing['isAccessibleForFree'] === false || /^false$/i.test(words(thing['isAccessibleForFree'])),
    paidParts: all(thing['hasPart']).flatMap((part) => (isThing(part) ? all(part['cssSelector']) : [])).map(words).filter((selector) => selector !== ''),
    isLiveBlog: all(thing['@type']).some((type) => typeof type === 'string' && /LiveBlogPosting$/.test(type)),
  };
}

function nameOf(value: unknown): string {
  return isThing(value) ? words(all(value['name'])[0]) || words(value['alternateName']) : words(value);
}

/** A text of one line, as it reads: sites put HTML into JSON, escaped once or twice. */
function words(value: unknown): string {
  return typeof value === 'string' ? decoded(value).replace(/\s+/g, ' ').trim() : '';
}

function decoded(text: string): string {
  if (!/[&<]/.test(text) || text.length > 500_000) return text;
  const [only] = parseFragment(text.replace(/<\/?(?:p|br|div)[^<>]{0,200}>/gi, '\n').replace(/<[/!a-z][^<>]{0,1000}>/gi, '').replaceAll('<', '&lt;')).childNodes;
  return only && 'value' in only ? only.value : text;
}
