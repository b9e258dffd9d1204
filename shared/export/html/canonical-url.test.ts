import { expect, it } from 'vitest';
import { tribunnews } from '../../house-style/tribunnews.ts';
import { canonicalUrl, type Addressed } from './canonical-url.ts';

const article: Addressed = {
  id: 'a1', createdAt: '2026-11-22T18:00:00.000Z',
  fields: { canonicalUrl: '', slug: '', headline: 'Warga Sambut Taman', headlineIsWorking: false, section: 'Metro Politan', publishedAt: null },
};
const urlWith = (fields: Partial<Addressed['fields']>): string => canonicalUrl({ ...article, fields: { ...article.fields, ...fields } }, tribunnews);

it('fills the pattern with section, slug and the day in the house style\'s zone', () => {
  expect(urlWith({})).toBe('https://www.tribunnews.com/metro-politan/2026/11/23/warga-sambut-taman');
  expect(urlWith({ publishedAt: '2026-12-31T17:00:00Z', slug: 'taman' })).toBe('https://www.tribunnews.com/metro-politan/2027/01/01/taman');
});
it('begins at the publisher, whatever its address ends in', () => {
  for (const end of ['', '/', '//', '?x=1', '/#top']) {
    const style = { ...tribunnews, publisher: { ...tribunnews.publisher, url: `https://example.org${end}` } };
    expect(canonicalUrl(article, style)).toMatch(/^https:\/\/example\.org\/metro-politan\/2026/);
  }
});
it('keeps an address of its own', () => {
  expect(urlWith({ canonicalUrl: 'https://example.org/x' })).toBe('https://example.org/x');
});
it('takes the id where no headline can make a slug, and never a working one', () => {
  expect(urlWith({ headline: '漢字' })).toMatch(/\/a1$/);
  expect(urlWith({ headlineIsWorking: true })).toMatch(/\/a1$/);
});
it('takes the house style\'s section where the article has none', () => {
  expect(urlWith({ section: '' })).toContain('/news/');
});
