import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { articleArbitrary } from '../../article/article.arbitrary.ts';
import type { Article } from '../../article/article.ts';
import type { Fields } from '../../article/fields.ts';
import { publishedBody } from '../../article/published-body.ts';
import { blockText, inlineText } from '../../article/text.ts';
import { isSafeUrl } from '../../article/url.ts';
import { tribunnews } from '../../house-style/tribunnews.ts';
import { Notes, withNoteNumbers } from '../notes.ts';
import { htmlPage } from './page.ts';
import { scaledFiles } from './picture-file.ts';
import { edgeCases, everything, hostile } from './sample-pages.test-support.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const options = { version: '0.1.0', pictureFiles: scaledFiles };
const pageOf = (article: Article): string => htmlPage(publishedBody(article), tribunnews, options);
const withFields = (article: Article, fields: Partial<Fields>): Article => ({ ...article, fields: { ...article.fields, ...fields } });

const childrenOf = (node: Node | DefaultTreeAdapterTypes.Document): Node[] => 'childNodes' in node ? node.childNodes : [];
function elements(html: string): Element[] {
  const all = (node: Node): Element[] => ['tagName' in node ? [node] : [], childrenOf(node).flatMap(all)].flat();
  return childrenOf(parse(html)).flatMap(all);
}
function wordsOf(node: Node): string {
  if ('attrs' in node && attribute(node, 'role') === 'doc-noteref') return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return node.nodeName === 'br' ? '\n' : childrenOf(node).map(wordsOf).join(/^(?:tr|ul|ol|figure|article)$/.test(node.nodeName) ? '\n' : '');
}
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const named = (html: string, tag: string): Element[] => elements(html).filter((element) => element.tagName === tag);
const meta = (html: string, name: string): string[] => named(html, 'meta')
  .filter((element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name)).map((element) => attribute(element, 'content') ?? '');
const jsonLd = (html: string): Record<string, unknown> => {
  const [script] = named(html, 'script');
  return JSON.parse(script ? wordsOf(script) : '') as Record<string, unknown>;
};
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('any article as a page', () => {
  const MARKUP = new Set(('html head meta title link style script body header main article h1 h2 h3 h4 p span a time figure img figcaption ul ol li '
    + 'blockquote aside section div table caption thead tbody tr th td hr br strong em u s sup sub code label input iframe').split(' '));
  const HREF = new Set(['href', 'src']);

  it('holds the words of the body, all of them and in order', () => {
    fc.assert(fc.property(articleArbitrary, (article) => {
      const body = publishedBody(article);
      const [told] = named(pageOf(article), 'article');
      const page = squeezed(told ? wordsOf(told) : '');
      let from = 0;
      const notes = new Notes();
      const story = body.blocks.map((block) => blockText(withNoteNumbers(block, notes, () => ({ type: 'text', text: '' }))));
      for (const line of [...story, ...notes.all.map((note) => inlineText(note.children))].flatMap((words) => words.split(/[\n\t]/))) {
        const at = page.indexOf(squeezed(line), from);
        expect(at, line).toBeGreaterThanOrEqual(0);
        from = at + squeezed(line).length;
      }
    }), { numRuns: 150 });
  });
  it('holds no markup but its own, runs nothing and leads nowhere unsafe', () => {
    fc.assert(fc.property(articleArbitrary, (article) => {
      const page = elements(pageOf(article));
      const frames = page.filter(({ tagName }) => tagName === 'iframe');
      for (const frame of frames) expect(attribute(frame, 'src')).toBeUndefined();
      const withinFrames = frames.flatMap((frame) => elements(attribute(frame, 'srcdoc') ?? ''));
      expect(withinFrames.filter(({ tagName }) => /^(?:iframe|img|script|link)$/.test(tagName))).toEqual([]);
      for (const element of [...page, ...withinFrames]) {
        expect(MARKUP).toContain(element.tagName);
        for (const { name, value } of element.attrs) {
          if (element.tagName !== 'iframe') expect(name).not.toBe('srcdoc');
          expect(name).not.toMatch(/^on|^style$/);
          if (HREF.has(name)) expect(isSafeUrl(value)).toBe(true);
        }
      }
      expect(named(pageOf(article), 'script').map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
    }), { numRuns: 150 });
  });
});

describe('a page with hostile words in every field', () => {
  const html = pageOf(hostile);
  it('shows them as words', () => {
    const [headline] = named(html, 'h1');
    expect(headline && wordsOf(headline)).toContain('<script>alert(1)</script></title></style>-->');
    expect(named(html, 'script')).toHaveLength(1);
    expect(named(html, 'img')).toHaveLength(1);
  });
  it('keeps structured data one script that parses', () => {
    expect(jsonLd(html)['headline']).toContain('<script>');
    expect(html.slice(html.indexOf('ld+json">') + 9, html.indexOf('</script>'))).not.toMatch(/[<>\u2028\u2029]/);
  });
  it('turns links that would run or lead nowhere into their words', () => {
    const hrefs = named(html, 'a').map((element) => attribute(element, 'href') ?? '');
    expect(hrefs.filter((href) => /script:|^data:|exa mple/.test(href))).toEqual([]);
    expect(html).toMatch(/[^>]nowhere<\/p>/);
    expect(hrefs).toContain('https://example.org/a%20b%7Cc%5Bd%5D#e%23f%25zz');
  });
  it('drops what HTML may not hold, and parts words where it parted them', () => {
    // eslint-disable-next-line no-control-regex -- the control characters are the point
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/);
    expect(html.isWellFormed()).toBe(true);
  });
});

describe('what a page says of itself', () => {
  const html = pageOf(everything);
  const canonical = 'https://www.tribunnews.com/metropolitan/2026/11/23/warga-sambut-pembukaan-taman-di-tepi-kali';
  const image = `https://www.tribunnews.com/metropolitan/2026/11/23/images/${'ab'.repeat(32)}-1600.jpg`;

  it('tells search engines all of it, with names, roles, zone and absolute addresses', () => {
    expect(jsonLd(html)).toEqual({
      '@context': 'https://schema.org', '@type': 'NewsArticle',
      mainEntityOfPage: {
        '@type': 'WebPage', '@id': canonical,
        relatedLink: ['https://example.org/kali', 'https://www.tribunnews.com/taman-lain', 'https://www.tribunnews.com/metropolitan/2026/11/23/taman-3.html'],
      },
      url: canonical, headline: everything.fields.headline, description: everything.fields.standfirst, inLanguage: 'id',
      datePublished: '2026-11-23T10:42:00+07:00', dateModified: '2026-11-23T12:30:00+07:00', dateline: 'TRIBUNNEWS.COM, JAKARTA',
      articleSection: 'Metropolitan', keywords: ['taman', 'Jakarta'], wordCount: 72,
      author: [{ '@type': 'Person', name: 'Rina Pertiwi', jobTitle: 'Reporter' }, { '@type': 'Person', name: 'Budi Santoso', jobTitle: 'Penulis' }],
      editor: [{ '@type': 'Person', name: 'Adi Nugroho', jobTitle: 'Editor' }],
      contributor: [{ '@type': 'Person', name: 'Sari Utami', jobTitle: 'Fotografer' }],
      image: { '@type': 'ImageObject', url: image, width: 1600, height: 900, caption: 'Taman pada hari pertama.', creditText: 'Sari Utami' },
      publisher: { '@type': 'Organization', name: 'Tribunnews.com', url: 'https://www.tribunnews.com/' },
      sourceOrganization: { '@type': 'Organization', name: 'Antara' },
      correction: [{ '@type': 'CorrectionComment', text: 'Luas taman 3 hektare, bukan 5.', datePublished: '2026-11-23T12:30:00+07:00' }],
    });
  });
  it('tells social networks the same', () => {
    expect(meta(html, 'og:type')).toEqual(['article']);
    expect(meta(html, 'og:title')).toEqual([everything.fields.headline]);
    expect(meta(html, 'og:url')).toEqual([canonical]);
    expect(meta(html, 'og:locale')).toEqual(['id_ID']);
    expect(meta(html, 'og:image')).toEqual([image]);
    expect(meta(html, 'og:image:alt')).toEqual(['Anak-anak bermain di taman']);
    expect(meta(html, 'article:author')).toEqual(['Rina Pertiwi', 'Budi Santoso']);
    expect(meta(html, 'article:tag')).toEqual(['taman', 'Jakarta']);
    expect(meta(html, 'article:published_time')).toEqual(['2026-11-23T10:42:00+07:00']);
    expect(meta(html, 'article:modified_time')).toEqual(['2026-11-23T12:30:00+07:00']);
    expect(meta(html, 'twitter:card')).toEqual(['summary_large_image']);
    expect(meta(html, 'twitter:site')).toEqual(['@tribunnews']);
  });
  it('names each author with a link that leads to the role on this page', () => {
    const authors = named(html, 'a').filter((element) => attribute(element, 'rel') === 'author');
    expect(authors.map(wordsOf)).toEqual(['Rina Pertiwi', 'Budi Santoso']);
    const ids = elements(html).flatMap((element) => attribute(element, 'id') ?? []);
    for (const author of authors) expect(ids).toContain(attribute(author, 'href')?.slice(1));
  });
  it('leads to the page about an author where the house style knows the address', () => {
    const page = htmlPage(publishedBody(everything), { ...tribunnews, page: { ...tribunnews.page, authorUrl: '{site}/penulis/{author}' } }, options);
    expect(page).toContain('<a rel="author" href="https://www.tribunnews.com/penulis/rina-pertiwi">');
  });
  it('names each group of related links differently', () => {
    expect(named(html, 'aside').flatMap((element) => attribute(element, 'aria-label') ?? [])).toEqual(['Baca juga', 'Baca juga 2', 'Baca juga 3']);
  });
  it('numbers the groups of a page that has thousands', () => {
    const links = Array.from({ length: 5000 }, (_, index): Article['body'][number] =>
      ({ type: 'relatedLinks', id: `r${String(index)}`, label: index === 1 ? 'Baca juga 2:' : null, items: [{ id: 'i', articleId: null, title: 'Taman', url: null }] }));
    const names = named(pageOf({ ...everything, body: links }), 'aside').map((element) => attribute(element, 'aria-label'));
    expect(new Set(names).size).toBe(5000);
    expect(names.slice(0, 3)).toEqual(['Baca juga', 'Baca juga 2', 'Baca juga 3']);
  });
  it('shows a related link without an address as its title', () => {
    expect(html).toContain('<li>Belum Beralamat</li>');
  });
  it('begins the first paragraph with the dateline, after a picture too', () => {
    expect(html).toContain('<p><span class="dateline">TRIBUNNEWS.COM, JAKARTA - </span>Warga menyambut');
    expect(html.match(/class="dateline"/g)).toHaveLength(1);
  });
  it('passes a decorative picture over, whatever is kept for it', () => expect(named(html, 'img').map((picture) => attribute(picture, 'alt'))).toEqual(['Anak-anak bermain di taman', '']));
  it('shows a figure as wide as it is meant, and lets the browser choose its file by that', () => {
    expect(named(html, 'figure').map((figure) => attribute(figure, 'class')).filter((name) => name !== 'quote')).toEqual([undefined, 'wide']);
    expect(named(html, 'img').map((picture) => attribute(picture, 'sizes'))).toEqual(['(min-width: 42rem) 39.5rem, calc(100vw - 2.5rem)', '(min-width: 62.5rem) 60rem, calc(100vw - 2.5rem)']);
  });
  it('loads the first picture at once and the others later', () => {
    expect(named(html, 'img').map((element) => attribute(element, 'loading'))).toEqual([undefined, 'lazy']);
  });
  it('skips no heading level', () => {
    expect(named(html, 'h3').map(wordsOf)).toEqual(['Biaya']);
    expect(named(html, 'h4')).toEqual([]);
  });
  it('labels both times, and only one where nothing changed since', () => {
    expect(html).toMatch(/Tayang <time datetime="2026-11-23T10:42:00\+07:00">/);
    expect(html).toMatch(/Diperbarui <time datetime="2026-11-23T12:30:00\+07:00">/);
    expect(pageOf({ ...everything, modifiedAt: '2026-11-23T03:42:10.000Z' })).not.toContain('Diperbarui');
  });
  it('loads nothing but its images', () => {
    expect(elements(html).filter((element) => attribute(element, 'src') !== undefined).map((element) => element.tagName)).toEqual(['img', 'img']);
    expect(named(html, 'link').map((element) => attribute(element, 'rel'))).toEqual(['canonical']);
    expect(html).not.toMatch(/@import|url\(/);
  });
  it('cuts a headline that search engines would refuse, in structured data alone', () => {
    const long = withFields(everything, { headline: 'Warga menyambut taman '.repeat(10).trim() });
    expect(String(jsonLd(pageOf(long))['headline']).length).toBeLessThanOrEqual(110);
    expect(named(pageOf(long), 'h1').map(wordsOf)).toEqual([long.fields.headline]);
  });
  it('marks the house style\'s words where the article is in another language', () => {
    expect(pageOf(withFields(everything, { language: 'en' }))).toContain('<span lang="id" dir="ltr">Tayang ');
    expect(html).not.toContain('<span lang=');
  });
  it('reads from right to left in Arabic', () => {
    expect(edgeCases.filter(({ fields }) => fields.language === 'ar').map(pageOf)[0]).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('a working headline', () => {
  const headline = 'Kalimat pertama yang panjang';
  const story = withFields(everything, { headline, headlineIsWorking: true });
  it('stands nowhere on the page, nor in its address', () => {
    expect(pageOf(story)).not.toContain(headline);
    expect(pageOf(story)).not.toContain('kalimat-pertama');
    expect(named(pageOf(story), 'h1').map(wordsOf)).toEqual([everything.fields.standfirst]);
    expect(pageOf(story)).not.toContain('class="standfirst"');
  });
  it('gives way to publisher, place and time where there is no standfirst either', () => {
    const [heading] = named(pageOf(withFields(story, { standfirst: '' })), 'h1').map(wordsOf);
    expect(heading).toMatch(/^Tribunnews\.com, JAKARTA, Senin, 23 November 2026/);
    expect(named(pageOf(withFields(story, { standfirst: '' })), 'title').map(wordsOf)).toEqual([heading]);
  });
});
