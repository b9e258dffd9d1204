import { isLanguageTag } from '../../article/language.ts';
import { isSafeUrl } from '../../article/url.ts';
import type { BylineEntry, Role } from '../../article/fields.ts';
import { readTime } from '../read-time.ts';
import type { KnownFields } from '../story-article.ts';

const HEADLINE = ['title', 'headline', 'judul'];
const STANDFIRST = ['standfirst', 'description', 'subtitle', 'summary', 'excerpt', 'lead', 'dek', 'ringkasan'];
const ROLE_OF: Readonly<Record<string, Role>> = {
  author: 'reporter', authors: 'reporter', byline: 'reporter', by: 'reporter', reporter: 'reporter', reporters: 'reporter', penulis: 'writer', writer: 'writer', editor: 'editor', editors: 'editor',
  translator: 'translator', photographer: 'photographer', contributor: 'contributor', contributors: 'contributor',
};
const DATE = ['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'date_published', 'published_at', 'tanggal'];
const LANGUAGE = ['lang', 'language', 'bahasa'];
const TAGS = ['tags', 'tag', 'keywords'];
const SECTION = ['section', 'category', 'categories', 'rubrik'];
const URL_KEYS = ['canonical', 'canonical_url', 'canonicalurl', 'url'];

/** Whether a field takes a key of this name, in capitals or not. */
export function isFieldKey(key: string): boolean {
  const name = plainKey(key);
  return Object.hasOwn(ROLE_OF, name) || [HEADLINE, STANDFIRST, DATE, LANGUAGE, TAGS, SECTION, ['slug'], URL_KEYS].some((keys) => keys.includes(name));
}

function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[ -]/g, '_');
}

/** What front matter tells: the fields, and by their keys the values that none of them takes. */
export function knownFields(values: ReadonlyMap<string, unknown>): { known: KnownFields; others: [key: string, value: unknown][] } {
  const known: KnownFields = {};
  const byline: BylineEntry[] = [];
  const others = [...values].filter(([key, value]) => !take(plainKey(key), value, known, byline));
  return { known: byline.length > 0 ? { ...known, byline } : known, others };
}

/** @returns whether the article has a place for it that is still free. */
function take(key: string, value: unknown, known: KnownFields, byline: BylineEntry[]): boolean {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  const words = listed(value, key === 'tags' || key === 'keywords' || key === 'tag' ? ',' : null);
  const role = Object.hasOwn(ROLE_OF, key) ? ROLE_OF[key] : undefined;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return true;
  if (role) {
    const names = listed(value, /\s*(?:,|;| & | dan | and )\s*/).map((name) => name.replace(/^(?:oleh|by)\s+/i, ''));
    if (names.length === 0 || names.some((name) => name.length > 200)) return false;
    byline.push(...names.map((name) => ({ contributorId: null, name, role })));
    return true;
  }
  if (HEADLINE.includes(key) && text !== '' && text.length <= 1000 && known.headline === undefined) known.headline = text;
  else if (STANDFIRST.includes(key) && text !== '' && known.standfirst === undefined) known.standfirst = text;
  else if (DATE.includes(key) && readTime(text) !== null && known.publishedAt === undefined) known.publishedAt = readTime(text);
  else if (LANGUAGE.includes(key) && isLanguageTag(text.replace('_', '-')) && known.language === undefined) known.language = text.replace('_', '-');
  else if (TAGS.includes(key) && words.length > 0) known.tags = [...new Set([...known.tags ?? [], ...words])];
  else if (SECTION.includes(key) && words.length === 1 && words[0] !== undefined && known.section === undefined) [known.section] = words;
  else if (key === 'slug' && /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$/.test(text) && text.length <= 200) known.slug = text;
  else if (URL_KEYS.includes(key) && /^https?:/i.test(text) && isSafeUrl(text) && URL.canParse(text) && text.length <= 4096 && known.canonicalUrl === undefined) known.canonicalUrl = text;
  else return false;
  return true;
}

/** The texts of a list, of one text parted by `separator`, or of things with a name; none where anything else is among them. */
function listed(value: unknown, separator: string | RegExp | null): string[] {
  if (typeof value === 'string') return (separator === null ? [value] : value.split(separator)).map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
  if (!Array.isArray(value)) return nameOf(value);
  const all = value.map(nameOf);
  return all.some((one) => one.length === 0) ? [] : all.flat();
}

function nameOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.replace(/\s+/g, ' ').trim()];
  const name: unknown = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' && name.trim() !== '' && Object.keys(value as object).length === 1 ? [name.trim()] : [];
}
