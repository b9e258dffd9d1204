import { readTime } from '../../read-time.ts';
import { attribute } from '../element.ts';
import type { Page } from '../page.ts';
import { NO_FACTS, type PageFacts } from './page-facts.ts';

/** What a page's OpenGraph properties (ogp.me, "article"), its other meta elements and its own language say. */
export function metaFacts(page: Page): PageFacts {
  const said = new Map<string, string[]>();
  let language = '';
  let canonical = '';
  for (const element of page.elements) {
    if (element.tagName === 'html') language ||= attribute(element, 'lang').trim();
    if (element.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel'))) canonical ||= attribute(element, 'href').trim();
    if (element.tagName !== 'meta') continue;
    const name = (attribute(element, 'property') || attribute(element, 'name')).trim().toLowerCase();
    const content = attribute(element, 'content').replace(/\s+/g, ' ').trim();
    if (name !== '' && content !== '' && content.length <= 10_000) said.set(name, [...said.get(name) ?? [], content].slice(0, 50));
  }
  const one = (...names: string[]): string => names.map((name) => said.get(name)?.[0] ?? '').find((value) => value !== '') ?? '';
  const publisher = one('og:site_name', 'application-name');
  const authors = [...said.get('article:author') ?? [], ...said.get('author') ?? [], ...said.get('byl') ?? [], ...said.get('dc.creator') ?? []].filter((name) => !/^https?:|^@/i.test(name));
  return {
    ...NO_FACTS, headline: withoutSite(one('og:title', 'twitter:title', 'dc.title'), publisher), description: one('og:description', 'description', 'twitter:description'),
    authors: [...new Set(authors.map((name) => name.replace(/^(?:by|oleh)\s+/i, '')))].slice(0, 20), published: readTime(one('article:published_time', 'og:article:published_time', 'date', 'pubdate', 'dc.date', 'dc.date.issued')),
    language: language || one('og:locale', 'content-language').replace('_', '-'), keywords: said.get('article:tag') ?? one('news_keywords', 'keywords').split(',').map((word) => word.trim()).filter((word) => word !== ''),
    section: one('article:section'), publisher, url: canonical || one('og:url'),
  };
}

/** "Headline - Site" as the headline alone. */
export function withoutSite(title: string, site: string): string {
  const [, before = '', after = ''] = /^(.+)\s[-|–—·»]\s([^-|–—·»]{1,80})$/.exec(title.slice(0, 2000)) ?? [];
  const plain = (text: string): string => text.toLowerCase().replace(/\.(?:com|co\.id|id|net|org)$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  return before !== '' && site !== '' && plain(after) === plain(site) ? before.trim() : title;
}
