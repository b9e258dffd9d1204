import type { BylineEntry } from '../../article/fields.ts';
import type { PublishedBody } from '../../article/published-body.ts';
import { blockWords } from '../../article/word-count.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { authorUrl } from './byline.ts';
import { datelineNames, type PageFacts } from './page-facts.ts';
import { shortened } from './shortened.ts';
import { zonedTime } from './zoned-time.ts';

/** Google's guidelines for Article structured data ask for headlines of at most 110 characters. */
const HEADLINE_LENGTH = 110;

/** schema.org NewsArticle as a JSON-LD value; what is empty is undefined, which JSON leaves out. Source: https://schema.org/NewsArticle. */
export function newsArticle(body: PublishedBody, houseStyle: HouseStyle, facts: PageFacts): object {
  const { fields } = body;
  const editors = fields.byline.filter((entry) => entry.role === 'editor');
  const others = fields.byline.filter((entry) => entry.role !== 'editor' && !facts.authors.includes(entry));
  const corrections = fields.corrections.filter(({ text }) => text.trim() !== '');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': facts.canonical, relatedLink: present(facts.relatedLinks) },
    url: facts.canonical,
    headline: shortened(facts.title, HEADLINE_LENGTH) || undefined,
    description: facts.description || undefined,
    inLanguage: fields.language,
    datePublished: facts.published.iso,
    dateModified: (facts.updated ?? facts.published).iso,
    dateline: datelineNames(body) || undefined,
    articleSection: facts.section || undefined,
    keywords: present(fields.tags),
    wordCount: body.blocks.reduce((sum, block) => sum + blockWords(block), 0),
    author: present(facts.authors.map((entry) => person(entry, houseStyle))),
    editor: present(editors.map((entry) => person(entry, houseStyle))),
    contributor: present(others.map((entry) => person(entry, houseStyle))),
    image: facts.image === null ? undefined : {
      '@type': 'ImageObject', url: facts.image.url, width: facts.image.width, height: facts.image.height,
      caption: facts.image.caption || facts.image.alt || undefined, creditText: facts.image.credit || undefined,
    },
    publisher: {
      '@type': 'Organization', name: houseStyle.publisher.name, url: houseStyle.publisher.url, logo: houseStyle.publisher.logo,
    },
    sourceOrganization: fields.source.trim() === '' ? undefined : { '@type': 'Organization', name: fields.source.trim() },
    correction: present(corrections.map((correction) => ({
      '@type': 'CorrectionComment', text: correction.text.trim(),
      datePublished: zonedTime(correction.at, houseStyle.dates.timeZone).iso,
    }))),
  };
}

function person(entry: BylineEntry, houseStyle: HouseStyle): object {
  return {
    '@type': 'Person', name: entry.name, jobTitle: houseStyle.labels.roles[entry.role] || undefined,
    url: authorUrl(entry.name, houseStyle) ?? undefined,
  };
}

function present<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
