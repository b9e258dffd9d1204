import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article.ts';
import { publishedBody } from '../../article/published-body.ts';
import { builtInHouseStyles } from '../../house-style/built-in.ts';
import { generalEn } from '../../house-style/general-en.ts';
import { umumId } from '../../house-style/umum-id.ts';
import { articleHtml, htmlPage } from './page.ts';
import { scaledFiles } from './picture-file.ts';
import { everything, hostile } from './sample-pages.test-support.ts';

const options = { version: '0', pictureFiles: scaledFiles };
const embedding = (url: string, title = 'Gempa'): Article => ({ ...everything, body: [{ type: 'embed', id: 'e', url, title }] });
const pageOf = (article: Article, style = umumId): string => htmlPage(publishedBody(article), style, options);
const VIDEO = 'https://youtu.be/dQw4w9WgXcQ?si=abc';

describe('a post of a provider on the page', () => {
  it('is a link, and a frame that has no address of its own and says what it would show', () => {
    const page = pageOf(embedding(VIDEO));
    expect(page).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Gempa</a>');
    expect(page).toContain('title="Gempa (YouTube)"');
    expect(page).toContain('&gt;Tampilkan dari YouTube&lt;/a&gt;');
    expect(page).toContain('allow="fullscreen https://www.youtube-nocookie.com; ');
    expect(page).not.toMatch(/<iframe[^>]* src=/);
    expect(pageOf(embedding(VIDEO), generalEn)).toContain('&gt;Show from YouTube&lt;/a&gt;');
  });
  it('asks no other site for anything by itself, in any house style', () => {
    for (const style of builtInHouseStyles) {
      for (const article of [everything, hostile]) {
        const page = pageOf(article, { ...style, embedHosts: ['grafik.example', 'example.org'] });
        // What a browser asks for without being told to: no element but a picture beside the page has an address.
        expect(page).not.toMatch(/<(?:script(?! type="application\/ld\+json")|link(?! rel="canonical")|object|embed|video|audio|source)\b/);
        for (const [, source = ''] of page.matchAll(/<(?:img|iframe)[^>]*? src="([^"]*)"/g)) expect(source).not.toMatch(/^(?:[a-z]+:)?\/\//i);
        // Within a frame, too, there is a link and nothing else.
        for (const [, inside = ''] of page.matchAll(/ srcdoc="([^"]*)"/g)) expect(inside).not.toMatch(/&lt;(?:script|img|iframe|link|meta http)/);
      }
    }
  });
  it('has names that tell two frames apart where neither has a title', () => {
    const page = pageOf(everything);
    expect(page).toContain('title="X"');
    expect(page).toContain('title="X 2"');
  });
  it('is only a link where nothing could show it, on the clipboard, and where the page is looked at in the workstation', () => {
    const link = '<p class="embed"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Gempa</a> <span class="site">www.youtube.com</span></p>';
    expect(pageOf(embedding('https://vt.tiktok.com/ZSabc123/'))).not.toContain('<iframe');
    expect(pageOf(embedding('https://video.example/1'))).not.toContain('<iframe');
    const shown = htmlPage(publishedBody(embedding(VIDEO)), umumId, { ...options, isFramed: true });
    for (const html of [articleHtml(publishedBody(embedding(VIDEO)), umumId, options), shown]) {
      expect(html).not.toContain('<iframe');
      expect(html).toContain(link);
    }
  });
});

describe('a page of a site that the house style names', () => {
  it('is shown without an origin, and only where it is named', () => {
    const chart = embedding('https://grafik.example/a?b=1&c="2"');
    expect(pageOf(chart)).not.toContain('<iframe');
    const page = pageOf(chart, { ...umumId, embedHosts: ['grafik.example'] });
    expect(page).toContain('sandbox="allow-scripts allow-popups allow-forms"');
    expect(page).toContain('href=&quot;https://grafik.example/a?b=1&amp;amp;c=%222%22&quot;');
  });
});
