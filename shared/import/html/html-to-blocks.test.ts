import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalInlines } from '../../article/canonical-inline.ts';
import { blockSchema, type Block } from '../../article/block.ts';
import { blockText } from '../../article/text.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const read = (html: string): Block[] => htmlToBlocks(html).blocks;
const withoutIds = (blocks: readonly Block[]): unknown => JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? undefined : value)));
const lines = (html: string): string[] => read(html).map(blockText);
const t = (text: string, ...marks: string[]): unknown => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });

describe('HTML', () => {
  it('gives paragraphs and headings, with white space as a browser shows it', () => {
    expect(withoutIds(read('<h1> Judul\n <b>besar</b> </h1><div>satu<div>dua</div>tiga</div> <p>a  b\n\tc <br> d&nbsp;e 5&nbsp;km, Rp&nbsp;2</p><p> </p><p>&nbsp;</p><h5>kecil</h5>'))).toEqual([
      { type: 'heading', level: 2, children: [t('Judul '), t('besar', 'bold')] },
      ...['satu', 'dua', 'tiga'].map((text) => ({ type: 'paragraph', children: [t(text)] })),
      { type: 'paragraph', children: [t('a b c'), { type: 'break' }, t('d e 5\u00a0km, Rp\u00a02')] },
      { type: 'heading', level: 4, children: [t('kecil')] },
    ]);
  });
  it('gives marks from elements and from styles, in one order', () => {
    expect(withoutIds(read('<p><i><b>x</b></i><em><strong>y</strong></em><span style="font-weight:700; text-decoration: underline line-through">z</span><b style="font-weight:normal">n</b><sup>2</sup><code>c</code></p>'))).toEqual([
      { type: 'paragraph', children: [t('xy', 'bold', 'italic'), t('z', 'bold', 'underline', 'strike'), t('n'), t('2', 'superscript'), t('c', 'code')] },
    ]);
  });
  it('keeps the language of a phrase on a page, not the one by which a word processor checked its spelling', () => {
    const phrase = '<p lang="id">Taman <i lang="en">pocket <b>park</b></i> <span lang="x!">baru</span></p>';
    expect(withoutIds(read(phrase))).toEqual([{ type: 'paragraph', children: [
      t('Taman '), { ...t('pocket ', 'italic') as object, lang: 'en' }, { ...t('park', 'bold', 'italic') as object, lang: 'en' }, t(' baru'),
    ] }]);
    expect(JSON.stringify(read(`<html><head><meta name=ProgId content=Word.Document></head>${phrase}`))).not.toContain('lang');
  });
  it('keeps safe addresses, and the words of all links', () => {
    const unsafe = ['javascript:alert(1)', 'java\tscript:alert(1)', ' java&#10;script:alert(1)', '&#106;avascript&colon;alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x'];
    for (const href of unsafe) expect(withoutIds(read(`<p><a href="${href}">kata</a></p>`))).toEqual([{ type: 'paragraph', children: [t('kata')] }]);
    expect(withoutIds(read('<p><a href=" https://a.test/?a=1&amp;b ">k<b>l</b></a><a href="#x">m</a></p>'))).toEqual([{
      type: 'paragraph', children: [
        { type: 'link', url: 'https://a.test/?a=1&b', children: [t('k'), t('l', 'bold')] }, { type: 'link', url: '#x', children: [t('m')] },
      ],
    }]);
  });
  it('gives lists within lists, and keeps what follows a nested list in its order', () => {
    expect(withoutIds(read('<ul><li>a<ol><li>b<li>c</ol>d</li><li><p>e</p><p>f</p></li></ul>'))).toEqual([{
      type: 'list', style: 'bullet', items: [
        { children: [t('a')], nested: { style: 'number', items: [{ children: [t('b')] }, { children: [t('c')] }] } },
        { children: [t('d')] }, { children: [t('e'), { type: 'break' }, t('f')] },
      ],
    }]);
  });
  it('knows who said a quotation by the dash before the name, and leaves any other last line in it', () => {
    expect(withoutIds(read('<blockquote><p>Akhirnya.</p><p>— <b></b>Ibu Wati, warga</p></blockquote><blockquote><p>Satu.</p><p>- dua</p></blockquote><blockquote>— Tiga</blockquote>'))).toEqual([
      { type: 'quote', children: [t('Akhirnya.')], attribution: 'Ibu Wati, warga' }, { type: 'quote', children: [t('Satu.'), { type: 'break' }, t('- dua')] }, { type: 'quote', children: [t('— Tiga')] },
    ]);
  });
  it('gives tables with headers and spans, and takes apart those that only lay out', () => {
    expect(withoutIds(read('<table><caption>Harga</caption><thead><tr><th colspan="2">H</th></tr></thead><tbody><tr><td>a<td rowspan=2>b<table><tr><td>c<td>d</table></tbody></table>'))).toEqual([{
      type: 'table', caption: 'Harga', rows: [
        { cells: [{ children: [t('H')], header: true, colspan: 2 }] },
        { cells: [{ children: [t('a')] }, { children: [t('b'), { type: 'break' }, t('c'), { type: 'break' }, t('d')], rowspan: 2 }] },
      ],
    }]);
    expect(lines('<table><tr><td><p>satu</p><p>dua</p></td></tr></table>')).toEqual(['satu', 'dua']);
  });
  it('gives quotations, rules and the words of pictures, and fetches nothing', () => {
    const { blocks, notes } = htmlToBlocks('<blockquote><p>a</p><p>b</p></blockquote><hr><figure><img src="https://x.test/a.png" alt="Jembatan"><figcaption>Foto <i>kami</i></figcaption></figure><p>c<img src=x alt="Peta">d</p><img src=pixel>');
    expect(withoutIds(blocks)).toEqual([
      { type: 'quote', children: [t('a'), { type: 'break' }, t('b')] }, { type: 'rule' },
      { type: 'figure', image: null, alt: 'Jembatan', caption: 'Foto kami', credit: '' },
      { type: 'paragraph', children: [t('cd')] }, { type: 'figure', image: null, alt: 'Peta', caption: '', credit: '' },
    ]);
    expect(notes.map((note) => note.text)).toEqual(['Jembatan', 'Peta', '']);
  });
  it('lets nothing out of scripts, styles, comments and embedded documents', () => {
    const html = '<head><style>p{}</style><script>a</script></head><p>kata<!-- b --></p><script>c</script><template>d</template><noscript>e</noscript><iframe src=x>f</iframe><object>g</object><svg><text>h</text><script>i</script></svg>';
    const { blocks, notes } = htmlToBlocks(html);
    expect(blocks.map(blockText)).toEqual(['kata']);
    expect(notes.map((note) => `${note.code} ${note.text}`)).toEqual(['dropped script', 'dropped iframe', 'dropped object']);
  });
  it('keeps every word, however its elements are mixed up', () => {
    const tags = ['p', 'div', 'b', 'ul', 'ol', 'li', 'table', 'caption', 'tr', 'td', 'th', 'blockquote', 'h1', 'h3', 'a href="x"', 'a href="javascript:x"', 'pre', 'figure', 'figcaption', 'span style="font-weight:bold"', 'section', 'form', 'center', 'dl', 'dd'];
    const piece = fc.oneof(
      fc.nat(999).map((number) => ` kata${number} `), fc.constantFrom(...tags).map((tag) => `<${tag}>`), fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0] ?? ''}>`), fc.constantFrom('<br>', '<hr>', '<!-- x -->', '<img>'),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const blocks = read(pieces.join(''));
      z.array(blockSchema).parse(blocks);
      const said = blocks.map((block) => blockText(block)).join('\n').match(/kata\d+/g) ?? [];
      expect(said.sort()).toEqual((pieces.join('').match(/kata\d+/g) ?? []).sort());
      for (const block of blocks) if ('children' in block) expect(canonicalInlines(block.children)).toEqual(block.children);
    }), { numRuns: 1500 });
  });
});

describe('HTML that is built to do harm', () => {
  it('may be nested 10,000 deep', () => {
    for (const tag of ['<div>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<b>', '<a href=x>', '<figure>']) {
      const blocks = read(`${tag.repeat(10_000)}kata`);
      z.array(blockSchema).parse(blocks);
      expect(blocks.map(blockText).join('').trim()).toBe('kata');
    }
  });
  it('gives its words where it is far too deep or repeats itself without end', () => {
    const deep = htmlToBlocks(`${'<div>'.repeat(200_000)}kata &amp; <script>alert(1)</script>lagi`);
    expect(deep.blocks.map(blockText).join(' ')).toBe('kata & lagi');
    expect(deep.notes).toEqual([{ code: 'onlyWords', text: '' }]);
    const formatting = Array.from({ length: 2000 }, (_unused, index) => `<font a=${index}>`).join('') + '<p>x'.repeat(2000);
    expect(lines(formatting)).toHaveLength(2000);
    expect(lines(`${'<div>'.repeat(20_000)}${'<script>'.repeat(500_000)}`)).toEqual([]);
  });
  it('may be 5 MB of unclosed tags', () => {
    expect(lines(`<p>${'kata '.repeat(40)}<b>`.repeat(24_500))).toHaveLength(24_500);
    expect(lines('<'.repeat(5_000_000))).toHaveLength(1);
    expect(lines(`<pre>${' '.repeat(5_000_000)}x`)).toEqual(['x']);
  });
});
