import type { Fields } from '../../article/fields.ts';
import { slugFor } from '../../article/slug.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { isPlainUrl } from './plain-url.ts';
import { zonedTime } from './zoned-time.ts';

export type Addressed = {
  readonly id: string;
  readonly fields: Pick<Fields, 'canonicalUrl' | 'slug' | 'headline' | 'headlineIsWorking' | 'section' | 'publishedAt'>;
  /** ISO 8601. */
  readonly createdAt: string;
};

/** The publisher's address as other addresses begin: without query, fragment and last slash. */
export function siteUrl(publisherUrl: string): string {
  return publisherUrl.replace(/[?#].*$/s, '').replace(/\/+$/, '');
}

const NAME = /\{(site|section|slug|id|year|month|day)\}/g;

/**
 * Where the page of an article stands, absolute: its own address, or the house style's pattern filled in. A working
 * headline makes no slug, because it is no one's choice and the address would outlive it.
 */
export function canonicalUrl(of: Addressed, houseStyle: HouseStyle): string {
  const { fields } = of;
  if (fields.canonicalUrl !== '') return new URL(fields.canonicalUrl).href;
  const { page, publisher, dates } = houseStyle;
  const time = zonedTime(fields.publishedAt ?? of.createdAt, dates.timeZone);
  const values: Record<string, string> = {
    site: siteUrl(publisher.url),
    section: slugFor(fields.section) || slugFor(page.defaultSection) || 'news',
    slug: fields.slug || (fields.headlineIsWorking ? '' : slugFor(fields.headline)) || of.id,
    id: of.id, year: time.year, month: time.month, day: time.day,
  };
  const filled = page.url.replace(NAME, (_, name: string) => values[name] ?? '');
  return isPlainUrl(filled) ? filled : new URL(filled).href;
}
