import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '../../../article/article.ts';
import { blockText, datelineText } from '../../../article/text.ts';
import type { ImportNote } from '../../../contract/publishing.ts';
import { builtInHouseStyles } from '../../../house-style/built-in.ts';
import { readFile } from '../../file.ts';
import { outlineArticle } from './fixtures/outline-article.ts';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));
const read = (html: string): { article: Article; notes: ImportNote[] } => readFile({
  name: 'laman.html', bytes: new TextEncoder().encode(html), format: 'auto', houseStyles: builtInHouseStyles, houseStyle: null, now: '2026-11-23T03:42:00.000Z',
});
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).sort().map((name) => ({ name, html: readFileSync(folder + name, 'utf8'), expected: readFileSync(folder + name.replace('.html', '.txt'), 'utf8') }));
const textOf = ({ fields, body }: Article): string => [fields.headline, fields.standfirst, ...fields.byline.map(({ name }) => name), datelineText(fields.dateline), fields.creditLine.kind === 'written' ? fields.creditLine.text : '', ...body.map(blockText)].join('\n');

describe('a saved page', () => {
  it.each(pages)('is the article that it shows: $name', ({ html, expected }) => {
    const { article, notes } = read(html);
    articleSchema.parse(article);
    expect(outlineArticle(article, notes)).toBe(expected);
  });

  it('comes in the shapes that sites have', () => {
    expect(pages.length).toBeGreaterThanOrEqual(15);
  });
});

const words = (text: string): string[] => (text.match(/kata\d+/g) ?? []).sort();
const prose = (at: number): string => `Kalimat kata${at} yang cukup panjang untuk sebuah alinea berita, lengkap dengan keterangan dan sumbernya.`;
const around = fc.constantFrom(
  '<nav>menu</nav>', '<div class="share">bagikan</div>', '<div class="ads">iklan</div>', '<aside class="related"><a href="/a">lain</a></aside>', '<footer>kaki</footer>', '<section class="comments"><p>senang membaca kabar ini</p></section>', '<div id="cookie">kuki</div>', '<script>x</script>',
);
const wrapper = fc.constantFrom('article', 'main', 'div', 'section', 'div class="content with-ads"', 'div class="article-share-body"', 'div itemprop="articleBody"', 'div id="sidebar-layout"', 'header', 'aside', 'form');

describe('any page', () => {
  it('keeps every word of its article, however it is wrapped and whatever stands around it', () => {
    fc.assert(fc.property(fc.array(wrapper, { maxLength: 5 }), fc.array(around, { maxLength: 3 }), fc.array(around, { maxLength: 3 }), fc.integer({ min: 3, max: 8 }), fc.nat(3), (wrappers, before, after, count, cut) => {
      const paragraphs = Array.from({ length: count }, (_unused, at) => `<p>${prose(at)}</p>${at === cut ? before.join('') : ''}`);
      const text = wrappers.reduceRight((inside, name) => `<${name}>${inside}</${name.split(' ')[0] ?? ''}>`, `<h1>Judul kata99</h1>${paragraphs.join('')}`);
      const { article } = read(`<!doctype html><html><body>${before.join('')}${text}${after.join('')}</body></html>`);
      expect(words(textOf(article))).toEqual([...Array.from({ length: count }, (_unused, at) => `kata${at}`), 'kata99'].sort());
    }), { numRuns: 400 });
  });

  it('does not lose a paragraph or a box of the article by its name', () => {
    const { article } = read(`<main><article><h1>Judul</h1><p>${prose(1)}</p><p class="follow-up">kata2 pendek.</p><div class="widget-fakta"><h3>kata3</h3><p>${prose(4)}</p></div><p>${prose(5)} <span class="print-only">kata6</span></p><div class="tags"><a href="/a">kata7</a></div><div class="related">kata8, dan <a href="/b">x</a></div></article></main>`);
    expect(words(textOf(article))).toEqual(['kata1', 'kata2', 'kata3', 'kata4', 'kata5', 'kata6', 'kata8']);
  });

  it('loses no paragraph and no picture with its words to a name within the article, and tells of what else it passes over there', () => {
    const paywalled = (data: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Judul', isAccessibleForFree: false, ...data })}</script>`;
    const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: 'div.paywall' };
    const inside = `<div class="paywall"><p>${prose(2)}</p><p>${prose(3)}</p></div>`;
    for (const html of [
      `${paywalled({ hasPart: part })}<article><p>${prose(1)}</p>${inside}</article>`, `${paywalled({ hasPart: [part] })}<div><p>${prose(1)}</p>${inside}</div>`, `${paywalled({ hasPart: { ...part, cssSelector: ['.lain', '#isi .paywall'] } })}<div><p>${prose(1)}</p>${inside}</div>`,
      `<article><p>${prose(1)}</p>${inside}</article>`, `<article><p>${prose(1)}</p><section id="expert-comment"><p>${prose(2)}</p><p>${prose(3)}</p></section></article>`,
      `<article><p>${prose(1)}</p><div class="ad-hoc">kata2</div><div class="social-issues">kata3</div></article>`, `<article><p>${prose(1)}</p><figure class="banner"><img src="https://a.test/b.jpg" alt="x"><figcaption>kata2</figcaption></figure><form><p>${prose(3)}</p></form></article>`,
    ]) {
      const { article, notes } = read(html.replace(/<(?:article|div)>/, '$&<h1>Judul</h1>'));
      expect(words(textOf(article))).toEqual(['kata1', 'kata2', 'kata3']);
      expect(notes.map(({ code }) => code)).not.toContain('leftOut');
    }
    expect(read(`<article><p>${prose(1)}</p><div class="ads"><img src="https://a.test/b.jpg" alt="Foto panen"></div></article>`).notes).toContainEqual({ code: 'leftOut', text: 'Foto panen' });
    expect(read(`<div><p>${prose(1)}</p><p>${prose(2)}</p><div class="comments"><p>${prose(3)}</p></div></div>`).notes).toContainEqual({ code: 'leftOut', text: `${prose(3).slice(0, 100).trim()}…` });
  });

  it('gives an article that holds together, whatever its data are', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('javascript:alert(1)', '2026-11-16', '<b>x</b>', 'https://a.example/', 'id', ''));
    const data = fc.record({ '@type': fc.constantFrom('NewsArticle', 'WebPage', 'LiveBlogPosting'), headline: value, description: value, author: value, datePublished: value, inLanguage: value, keywords: value, articleSection: value, publisher: value, url: value, articleBody: value, mainEntityOfPage: value, isAccessibleForFree: value, hasPart: fc.oneof(value, fc.record({ cssSelector: value })) });
    fc.assert(fc.property(data, fc.string(), (json, meta) => {
      const { article } = read(`<html lang="${meta.replaceAll('"', '')}"><head><meta property="og:title" content="${meta.replaceAll('"', '')}"><script type="application/ld+json">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script></head><body><p>${prose(1)}</p></body></html>`);
      articleSchema.parse(article);
      expect(textOf(article)).toContain('kata1');
    }), { numRuns: 400 });
  });

  it('is free to read unless its data say in so many words that it is not', () => {
    const told = (free: unknown): string[] => read(`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Judul', isAccessibleForFree: free })}</script><p>${prose(1)}</p>`).notes.map(({ code }) => code);
    for (const free of [{ toString: 1, valueOf: 1 }, [{ toString: null }], true, 'True', null]) expect(told(free)).not.toContain('paywalled');
    for (const free of [false, 'False', ' false ']) expect(told(free)).toContain('paywalled');
  });

  it('may be built to do harm', () => {
    for (const html of [`<script type="application/ld+json">${'['.repeat(100_000)}</script><p>kata1`, `${'<article>'.repeat(10_000)}<p>${prose(1)}`, `${'<div class="share">'.repeat(10_000)}<p>${prose(1)}`, `${'<div itemscope itemprop=author>'.repeat(10_000)}<p>${prose(1)}`, `${`<article><h2>x</h2><p>${prose(1)}</p></article>`.repeat(3000)}`]) {
      expect(textOf(read(html).article)).toContain('kata1');
    }
  });
});
