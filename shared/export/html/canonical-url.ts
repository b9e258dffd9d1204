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

type Name = 'site' | 'section' | 'slug' | 'id' | 'year' | 'month' | 'day';
const NAME = /\{(site|section|slug|id|year|month|day)\}/g;

/**
 * Where the page of an article stands, absolute: its own address, or the house style's pattern filled in. A working
 * headline makes no slug, because it is no one's choice and the address would outlive it.
 */
export function canonicalUrl(of: Addressed, houseStyle: HouseStyle): string {
  const { fields } = of;
  if (fields.canonicalUrl !== '') return new URL(fields.canonicalUrl).href;
  const filled = houseStyle.page.url.replace(NAME, (_, name: Name) => valueOf(name, of, houseStyle));
  return isPlainUrl(filled) ? filled : new URL(filled).href;
}

function valueOf(name: Name, { id, fields, createdAt }: Addressed, { page, publisher, dates }: HouseStyle): string {
  switch (name) {
    case 'site': return siteUrl(publisher.url);
    case 'section': return slugFor(fields.section) || slugFor(page.defaultSection) || 'news';
    case 'slug': return fields.slug || (fields.headlineIsWorking ? '' : slugFor(fields.headline)) || id;
    case 'id': return id;
    case 'year': case 'month': case 'day': return zonedTime(fields.publishedAt ?? createdAt, dates.timeZone)[name];
  }
}
