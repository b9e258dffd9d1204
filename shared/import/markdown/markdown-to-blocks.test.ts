import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blockSchema, type Block } from '../../article/block.ts';
import { blockText } from '../../article/text.ts';
import { isSafeUrl } from '../../article/url.ts';
import { markdownToBlocks } from './markdown-to-blocks.ts';

const read = (markdown: string): unknown[] => JSON.parse(JSON.stringify(markdownToBlocks(markdown, { keepsPictures: true }).blocks, (key, value: unknown) => (key === 'id' ? undefined : value))) as unknown[];
const t = (text: string, ...marks: string[]): unknown => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
const p = (...children: unknown[]): unknown => ({ type: 'paragraph', children });
const words = (blocks: readonly Block[]): string[] => (blocks.flatMap((block) => [blockText(block), block.type === 'figure' ? block.alt : '']).join('\n').match(/kata\d+/g) ?? []).sort();
/** What a definition gives the text's links and pictures is no word of it, and is kept as their address; several may have the same. */
const addressed = ({ blocks, localPictures }: ReturnType<typeof markdownToBlocks>): string[] => {
  const addresses = [...JSON.stringify(blocks).matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url);
  return [...new Set([...addresses, ...localPictures])].join('\n').match(/kata\d+/g) ?? [];
};

describe('Markdown', () => {
  it('gives headings, marks, links, quotations and rules', () => {
    expect(read('# Satu\n\nDua\n---\n\nA **b _c_** ~~d~~ `e` <u>f</u> https://a.test\n\n> kutipan\n\n***\n')).toEqual([
      { type: 'heading', level: 2, children: [t('Satu')] }, { type: 'heading', level: 2, children: [t('Dua')] },
      p(t('A '), t('b ', 'bold'), t('c', 'bold', 'italic'), t(' '), t('d', 'strike'), t(' '), t('e', 'code'), t(' '), t('f', 'underline'), t(' '), { type: 'link', url: 'https://a.test', children: [t('https://a.test')] }),
      { type: 'quote', children: [t('kutipan')] }, { type: 'rule' },
    ]);
  });
  it('gives lists in lists with their boxes, and tables with every cell', () => {
    expect(read('1. a\n   - [x] b\n   - [ ] c\n2. d\n\n| H | I |\n|:--|--:|\n| **1** | 2 | 3 |\n')).toEqual([
      { type: 'list', style: 'number', items: [
        { children: [t('a')], nested: { style: 'check', items: [{ children: [t('b')], checked: true }, { children: [t('c')] }] } }, { children: [t('d')] },
      ] },
      { type: 'table', rows: [
        { cells: [{ children: [t('H')], header: true }, { children: [t('I')], header: true }] }, { cells: [{ children: [t('1', 'bold')] }, { children: [t('2')] }, { children: [t('3')] }] },
      ] },
    ]);
  });
  it('keeps a place for pictures elsewhere, and tells of those beside the file', () => {
    const { pictures, localPictures } = markdownToBlocks('![Perahu](https://a.test/p.jpg "Di kali") ![Kali](foto/k.jpg)', { keepsPictures: true });
    expect(pictures.map(({ url }) => url)).toEqual(['https://a.test/p.jpg']);
    expect(localPictures).toEqual(['foto/k.jpg']);
    expect(read('![Perahu](https://a.test/p.jpg "Di kali")')).toEqual([{ type: 'figure', image: null, alt: 'Perahu', caption: 'Di kali', credit: '', source: { url: 'https://a.test/p.jpg' } }]);
  });
  it('gives notes where they are referred to, and keeps those that nothing refers to', () => {
    expect(read('Luas[^1] dan [^2].\n\n[^1]: BPS.\n\n    Baris dua.\n\n[^yatim]: Sendiri.')).toEqual([
      p(t('Luas'), { type: 'footnote', children: [t('BPS.'), { type: 'break' }, t('Baris dua.')] }, t(' dan [^2].')), p(t('[^yatim]:')), p(t('Sendiri.')),
    ]);
  });
  it('takes HTML for HTML where it ends what it begins, and else for words about HTML', () => {
    expect(read('Elemen <script> dan <b>tebal\n\n<video>\n\n<div align="center">\n\n**tengah**\n\n</div>\n\n<script>alert(1)</script>\n\nakhir')).toEqual([
      p(t('Elemen <script> dan '), t('tebal', 'bold')), p(t('<video>')), p(t('tengah', 'bold')), p(t('akhir')),
    ]);
  });
  it('loses nothing to a tag that is not complete, or that ends before it begins', () => {
    const text = (markdown: string): string => markdownToBlocks(markdown).blocks.map(blockText).join('|');
    expect(text('<div class="note\n\nISI penting.\n\nAkhir.')).toBe('<div class="note|ISI penting.|Akhir.');
    expect(text('<div></script><script>\n\nISI penting.')).toBe('<div></script><script>|ISI penting.');
    expect(text('<div data-a=\'1 > 0\' hidden-not="<b">ISI</div></table>\n\n<script>if (a<b) c("</x")</script>\n\nAkhir.')).toBe('ISI|Akhir.');
  });
  it('reads a long text in pieces that know what the others define', () => {
    const paragraph = 'Warga memanen jeruk di desa pada hari Senin bersama-sama.\n\n'.repeat(400);
    const blocks = markdownToBlocks(`[satu][a] dan[^n]\n\n${paragraph}## Tengah\n\n${paragraph}\`\`\`\nkode\n\n[a]: bukan\n\`\`\`\n\n[a]: https://a.test\n[^n]: Catatan.`).blocks;
    expect(blocks).toHaveLength(803);
    expect(blocks[0]).toMatchObject({ children: [{ type: 'link', url: 'https://a.test', children: [{ text: 'satu' }] }, { text: ' dan' }, { type: 'footnote', children: [{ text: 'Catatan.' }] }] });
    expect(blockText(blocks.at(-1) as Block)).toBe('kode\n\n[a]: bukan');
  });
});

const PIECES = [
  '# ', '## ', '- ', '  - ', '1. ', '> ', '- [ ] ', '**', '*', '_', '~~', '`', '```\n', '\n', '\n\n', '\n    ', '[', '](https://a.test)', '](', ')', '![', '](b.jpg)', '[^1]', '[^1]: ', '[a]: ', '[a]', '|', '\n|-|-|\n', '---\n', '<b>', '</b>',
  '<script>', '</div>', '<div>', '<table>', '<td>', '<!--', '<textarea>', '\\', '&amp;', '<https://a.test>', '  \n', '\t', '***', '<', '$', ':',
];
const piece = fc.oneof({ weight: 2, arbitrary: fc.nat(99).map((number) => ` kata${number} `) }, { weight: 3, arbitrary: fc.constantFrom(...PIECES) });
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any Markdown', () => {
  it('gives blocks that the article takes, and only safe addresses', () => {
    const hostile = fc.oneof(piece, fc.constantFrom('](javascript:alert(1))', '<javascript:alert(1)>', '[a]: data:text/html,x\n', '<a href="vbscript:x">', '![x](javascript:y)'));
    fc.assert(fc.property(fc.array(hostile, { maxLength: 40 }), (pieces) => {
      const { blocks } = markdownToBlocks(pieces.join(''), { keepsPictures: true });
      z.array(blockSchema).parse(blocks);
      for (const [, url = ''] of JSON.stringify(blocks).matchAll(/"url":"([^"]*)"/g)) expect(isSafeUrl(url)).toBe(true);
    }), { numRuns: 1000 });
  });
  it('loses no word and adds none', () => {
    // What stands in an address, a tag, a comment or beside a block of code is no word of the text.
    const shown = text.filter((markdown) => !/(?:\]\(|```|~~~|<!--|<[a-z/])[^]*kata/.test(markdown));
    fc.assert(fc.property(shown, (markdown) => {
      const read = markdownToBlocks(markdown, { keepsPictures: true });
      expect([...words(read.blocks), ...addressed(read)].sort()).toEqual((markdown.match(/kata\d+/g) ?? []).sort());
    }), { numRuns: 2000, examples: [['[a]\n\n[a]:  kata0 '], ['![a]\n\n[a]:  kata0 ']] });
  });
  it('loses no word behind a tag, an address or a comment that never ends', () => {
    fc.assert(fc.property(fc.constantFrom('<script>', 'x <script> ', '<!-- ', 'x <!-- ', '<textarea>', '<table>', '<div><video>', '[x](', '![x](', '```\n', '<svg>', '<plaintext>', '<select>', '</div></blockquote>', '<div class="', "<div title='", '<div ', '</div ', '<?x ', '</div></script><script>', '<div></table><table>', '<div><!--> <!-- '), text, (start, rest) => {
      const calm = rest.replace(/<[^>]*>?|\]\(|```|-->|~~|`/g, ' ');
      expect(words(markdownToBlocks(`${start} kata1\n\n${calm}\n\nkata2`).blocks)).toEqual([...(calm.match(/kata\d+/g) ?? []), 'kata1', 'kata2'].sort());
    }), { numRuns: 1000 });
  });
  // What takes time to grow with its square would take hours here.
  it.each(['> ', '1. ', '*a', '[a][b]', '`', '<!--', '|a|\n|-|\n', '[^a]: b\n', '[a]: b\n', 'a\n', '\t- a\n'])('may be 10 MB of %j', (unit) => {
    const many = unit.repeat(Math.floor(10_000_000 / unit.length));
    const begun = performance.now();
    for (const length of [many.length, 200_000, 39_000]) markdownToBlocks(many.slice(0, length));
    expect(performance.now() - begun).toBeLessThan(60_000);
  }, 90_000);
  it('may be nested 10,000 deep', () => {
    for (const unit of ['> ', '- ', '1. ', '*', '[', '<b>', '<div>', '~~', '![']) expect(words(markdownToBlocks(`${unit.repeat(10_000)} kata1\n\n kata2`).blocks)).toEqual(['kata1', 'kata2']);
    expect(words(markdownToBlocks(Array.from({ length: 1000 }, (_unused, depth) => `${'  '.repeat(depth)}- kata${depth}`).join('\n')).blocks)).toHaveLength(1000);
  });
});
