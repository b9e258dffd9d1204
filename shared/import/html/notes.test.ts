import { expect, it } from 'vitest';
import { newArticle } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import type { Inline, NoteInline } from '../../article/inline.ts';
import { publishedBody } from '../../article/published-body.ts';
import { htmlPage } from '../../export/html/page.ts';
import { scaledFiles } from '../../export/html/picture-file.ts';
import { umumId } from '../../house-style/umum-id.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const read = (html: string): unknown[] => JSON.parse(JSON.stringify(htmlToBlocks(html).blocks, (key, value: unknown) => (key === 'id' ? undefined : value))) as unknown[];
const t = (text: string): NoteInline => ({ type: 'text', text });
const note = (...children: NoteInline[]): unknown => ({ type: 'footnote', children });
const p = (...children: unknown[]): unknown => ({ type: 'paragraph', children });

it('reads the notes of a page that it wrote itself', () => {
  const notes: Inline[] = [
    { type: 'footnote', id: 'a', children: [t('Luas '), { type: 'link', url: 'https://bps.go.id/', children: [{ type: 'text', text: 'BPS', marks: ['bold'] }] }, { type: 'break' }, t('2025.')] },
    { type: 'footnote', id: 'b', children: [t('Perkiraan.')] },
  ];
  const [first, second] = notes as [Inline, Inline];
  const body: Block[] = [
    { type: 'paragraph', id: 'p', children: [t('Taman itu luas.'), first, t(' Warga datang.')] },
    { type: 'list', id: 'l', style: 'bullet', items: [{ children: [t('Trembesi'), second] }] },
  ];
  const blank = newArticle('id', 'umum-id', '2026-11-23T03:42:00.000Z');
  const page = htmlPage(publishedBody({ ...blank, body }), umumId, { version: '0', pictureFiles: scaledFiles });
  const withoutIds = JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'id' ? undefined : value))) as unknown[];
  expect(read(page)).toEqual(expect.arrayContaining(withoutIds));
  expect(JSON.stringify(read(page))).not.toMatch(/Catatan|↩|note-/);
});

it('reads the notes that GitHub and pandoc write', () => {
  const github = '<p>Kata<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup> lain.</p>'
    + '<section data-footnotes="" class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>Isi <em>catatan</em>. <a href="#user-content-fnref-1" data-footnote-backref="">↩</a></p></li></ol></section>';
  const expected = [p(t('Kata'), note(t('Isi '), { type: 'text', text: 'catatan', marks: ['italic'] }, t('.')), t(' lain.'))];
  expect(read(github)).toEqual(expected);
  const pandoc = '<p>Kata<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> lain.</p>'
    + '<section id="footnotes" class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1"><p>Isi <em>catatan</em>.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>';
  expect(read(pandoc)).toEqual(expected);
});

const reference = (id: string, number = '1'): string => `<a role="doc-noteref" href="#${id}">${number}</a>`;

it('loses no word of a note that is referred to twice, from within a note, from within itself or from nowhere', () => {
  expect(read(`<p>a${reference('n')} b${reference('n')}</p><p id="n">isi</p>`)).toEqual([p(t('a'), note(t('isi')), t(' b'), { type: 'text', text: '1', marks: ['superscript'] })]);
  expect(read(`<p>a${reference('n')}</p><p id="n">satu${reference('m', '2')}</p><p id="m">dua</p>`)).toEqual([p(t('a'), note(t('satu2'))), p(t('dua'))]);
  expect(read(`<p>a</p><p id="n">isi ${reference('n')}</p>`)).toEqual([p(t('a')), p(t('isi 1'))]);
  expect(read(`<p>a${reference('gone')}</p><p id="n">isi</p>`)).toEqual([p(t('a'), { type: 'link', url: '#gone', children: [t('1')] }), p(t('isi'))]);
  expect(read(`<h2>a${reference('n')}</h2><figure><img alt="x"><figcaption>c${reference('m')}</figcaption></figure><aside id="n"><ul><li>x</li><li>y</li></ul></aside><div id="m">foto</div>`)).toEqual([
    { type: 'heading', level: 2, children: [t('a'), note(t('x'), { type: 'break' }, t('y'))] },
    { type: 'figure', image: null, alt: 'x', caption: 'c [foto]', credit: '' },
  ]);
});

it('keeps the pictures of a note behind the block that refers to it, and tells of each', () => {
  const html = `<p>a${reference('n')} b</p><p>c</p><table><tr><td>d${reference('m', '2')}</td><td>e</td></tr></table><div id="n">isi <img src="https://a.test/peta.png" alt="Peta"><figure><img src="https://a.test/b.png"><figcaption>Bagan</figcaption></figure></div><div id="m">foto <img src="file:///x.png" alt="Kali"></div>`;
  const { blocks, pictures, notes } = htmlToBlocks(html, { keepsPictures: true });
  expect(blocks.map((block) => (block.type === 'figure' ? `${block.alt}/${block.caption}` : block.type))).toEqual(['paragraph', 'Peta/', '/Bagan', 'paragraph', 'table', 'Kali/']);
  expect(blocks[0]).toMatchObject({ children: [t('a'), note(t('isi')), t(' b')] });
  expect(pictures.map(({ blockId, url }) => [blocks.findIndex(({ id }) => id === blockId), url]).sort()).toEqual([[1, 'https://a.test/peta.png'], [2, 'https://a.test/b.png']]);
  expect(notes.map(({ text }) => text).sort()).toEqual(['', 'Kali', 'Peta']);
  expect(JSON.stringify(htmlToBlocks(html).blocks)).toMatch(/"alt":"Peta"/);
});
