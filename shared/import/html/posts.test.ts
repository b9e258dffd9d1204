import { describe, expect, it } from 'vitest';
import type { Block } from '../../article/block.ts';
import { blockText } from '../../article/text.ts';
import { builtInHouseStyles } from '../../house-style/built-in.ts';
import { readFile } from '../file.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const read = (html: string, embedHosts: readonly string[] = []): readonly Block[] => htmlToBlocks(html, { keepsPictures: true, embedHosts }).blocks;

describe('posts of other sites in HTML', () => {
  it('are embeds where a frame shows the player of a known site, by the address of the post', () => {
    for (const [src, url] of [
      ['https://www.youtube.com/embed/dQw4w9WgXcQ?si=abc&start=5', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5s'], ['//www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
      ['https://www.instagram.com/p/Cabc123/embed/captioned/', 'https://www.instagram.com/p/Cabc123/'], ['https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12345', 'https://x.com/i/status/12345'],
      ['https://www.tiktok.com/@a/video/12345', 'https://www.tiktok.com/@a/video/12345'],
    ] as const) expect(read(`<p>Sebelum</p><iframe width="560" height="315" src="${src}" title="YouTube video player"></iframe><p>Sesudah</p>`), src).toMatchObject([{ type: 'paragraph' }, { type: 'embed', url, title: '' }, { type: 'paragraph' }]);
    expect(read('<figure><div><iframe data-src="https://www.youtube.com/embed/dQw4w9WgXcQ" src="about:blank"></iframe></div><figcaption>Banjir kata1</figcaption></figure>')).toMatchObject([{ type: 'embed', title: 'Banjir kata1' }]);
    expect(read('<p>kata1 <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="Banjir di kali"></iframe> kata2</p>')).toMatchObject([{ type: 'paragraph', children: [{ text: 'kata1 kata2' }] }, { type: 'embed', title: 'Banjir di kali' }]);
  });

  it('are embeds of sites that the house style names; of any other the address stays as a link, and nothing that runs or counts', () => {
    const map = '<iframe src="https://peta.example/banjir?lapis=2" width="100%" height="400"></iframe>';
    expect(read(map, ['peta.example'])).toMatchObject([{ type: 'embed', url: 'https://peta.example/banjir?lapis=2' }]);
    expect(read(map)).toMatchObject([{ type: 'paragraph', children: [{ type: 'link', url: 'https://peta.example/banjir?lapis=2', children: [{ text: 'https://peta.example/banjir?lapis=2' }] }] }]);
    expect(read('<ul><li>kata1 <iframe src="https://peta.example/"></iframe></li></ul><table><tr><td>a<iframe src="https://youtu.be/dQw4w9WgXcQ"></iframe></td><td>b</td></tr></table>')).toMatchObject([{ type: 'list' }, { type: 'paragraph' }, { type: 'table' }, { type: 'embed' }]);
    for (const frame of ['src="https://hitung.example/" width="0" height="0"', 'src="https://hitung.example/" style="display:none"', 'src="javascript:alert(1)"', 'src="data:text/html,a"', 'src="iklan.html"', 'src="https://a.example/" srcdoc="<b>a</b>"', '']) {
      const { blocks, cleaned } = htmlToBlocks(`<p>kata1</p><iframe ${frame}></iframe>`);
      expect(blocks, frame).toMatchObject([{ type: 'paragraph', children: [{ text: 'kata1' }] }]);
      expect((cleaned.active ?? 0) + (cleaned.hidden ?? 0), frame).toBeLessThanOrEqual(1);
    }
    for (const list of ['videoseries?list=PL1', 'live_stream?channel=a']) expect(read(`<iframe src="https://www.youtube.com/embed/${list}"></iframe>`)).toMatchObject([{ type: 'paragraph' }]);
  });

  it('are embeds where a site\'s own code has them as quotations, their words the title', () => {
    expect(read('<blockquote class="twitter-tweet"><p lang="in" dir="ltr">Banjir surut <a href="https://t.co/a">pic.twitter.com/a</a></p>&mdash; Warga (@warga) <a href="https://twitter.com/warga/status/12345?ref_src=twsrc%5Etfw">June 1, 2026</a></blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>'))
      .toMatchObject([{ type: 'embed', url: 'https://x.com/warga/status/12345', title: 'Banjir surut pic.twitter.com/a — Warga (@warga) June 1, 2026' }]);
    expect(read('<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/Cabc123/?utm_source=ig_embed"><div><a href="https://www.instagram.com/reel/Cabc123/"><div><svg></svg></div><div>Lihat kiriman ini di Instagram</div></a><p>Kiriman dibagikan oleh Warga (@warga)</p></div></blockquote>'))
      .toMatchObject([{ type: 'embed', url: 'https://www.instagram.com/reel/Cabc123/', title: 'Lihat kiriman ini di Instagram Kiriman dibagikan oleh Warga (@warga)' }]);
    expect(read('<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@warga/video/12345" data-video-id="12345"><section><a href="https://www.tiktok.com/@warga">@warga</a> <p>Banjir <a href="https://www.tiktok.com/tag/x">#kali</a></p></section></blockquote>'))
      .toMatchObject([{ type: 'embed', url: 'https://www.tiktok.com/@warga/video/12345', title: '@warga Banjir #kali' }]);
  });

  it('keep the words beside them', () => {
    expect(read('<figure><blockquote class="twitter-tweet"><p>kata1</p><a href="https://x.com/a/status/1">x</a></blockquote><figcaption>kata2</figcaption></figure>')).toMatchObject([{ type: 'embed', title: 'kata1 x' }, { type: 'paragraph', children: [{ text: 'kata2' }] }]);
    expect(read('<b><aside class="fact-box"><p>kata1</p></aside></b>')).toMatchObject([{ type: 'factBox', body: [{ children: [{ text: 'kata1', marks: ['bold'] }] }] }]);
  });

  it('stay quotations where their words do not fit into a title, or nothing says which post it is', () => {
    const long = 'kata1 '.repeat(500);
    for (const html of [`<p>${long}</p><a href="https://x.com/a/status/1">x</a>`, '<p>kata1</p>', '<p>kata1</p><img src="https://a.example/b.jpg"><a href="https://x.com/a/status/1">x</a>']) {
      const blocks = read(`<blockquote class="twitter-tweet">${html}</blockquote>`);
      expect(blocks[0]?.type).toBe('quote');
      expect(blocks.map(blockText).join(' ')).toContain('kata1');
    }
    const begun = performance.now();
    expect(read(`${'<blockquote class="twitter-tweet">'.repeat(10_000)}kata1`).map(blockText).join(' ')).toBe('kata1');
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it('come with an imported page and with Markdown, and what is kept as an address is told', () => {
    const file = (name: string, text: string) => readFile({ name, bytes: new TextEncoder().encode(text), format: 'auto', houseStyles: builtInHouseStyles, houseStyle: null, now: '2026-11-23T10:42:00.000Z' });
    const prose = 'Warga menyambut taman baru di tepi kali yang dibuka pagi ini oleh wali kota bersama anak-anak.';
    const frames = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>\n\n<iframe src="https://peta.example/"></iframe>';
    for (const { article, notes } of [file('a.html', `<!doctype html><title>Taman</title><article><h1>Taman</h1><p>${prose}</p>${frames}<p>${prose}</p></article>`), file('a.md', `# Taman\n\n${prose}\n\n${frames}\n\n${prose}\n`)]) {
      expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'embed', 'paragraph', 'paragraph']);
      expect(notes).toContainEqual({ code: 'frameAddress', text: 'https://peta.example/' });
    }
  });
});
