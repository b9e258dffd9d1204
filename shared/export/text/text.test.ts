import { describe, expect, it } from 'vitest';
import { newArticle, type Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import type { Fields } from '../../article/fields.ts';
import { publishedBody } from '../../article/published-body.ts';
import { tribunnews } from '../../house-style/tribunnews.ts';
import { umumId } from '../../house-style/umum-id.ts';
import { textExport } from './text.ts';

const now = '2026-11-23T03:42:00.000Z';
const article = (fields: Partial<Fields>, body: Block[]): Article => {
  const blank = newArticle('id', 'tribunnews', now);
  return { ...blank, fields: { ...blank.fields, ...fields }, body };
};
const plain = (text: string): { type: 'text'; text: string }[] => [{ type: 'text', text }];
const paragraph = (text: string): Block => ({ type: 'paragraph', id: text.replace(/\W/g, '') || 'p', children: plain(text) });
const link = (title: string): { id: string; articleId: null; title: string; url: null } => ({ id: title.replace(/\W/g, ''), articleId: null, title, url: null });

describe('a text export', () => {
  it('tells what of a check list is ticked, and the notes last', () => {
    const blocks: Block[] = [
      { type: 'list', id: 'a', style: 'check', items: [{ children: plain('Izin'), checked: true, nested: { style: 'check', items: [{ children: plain('Dana') }] } }] },
      { type: 'paragraph', id: 'p', children: [...plain('Luas'), { type: 'footnote', id: 'n', children: plain('BPS.') }, ...plain(' sekali.'), { type: 'footnote', id: 'm', children: [] }] },
    ];
    expect(textExport(publishedBody(article({}, blocks)), tribunnews)).toBe('[x] Izin\n  [ ] Dana\nLuas[1] sekali.\n[1] BPS.');
  });
  it('has headline, standfirst, dateline, story and credit, by the gap of the house style and without a line end at its end', () => {
    const story = article({
      headline: 'Panen Jeruk', standfirst: 'Terbesar tahun ini', dateline: { agency: 'TRIBUNNEWS.COM', place: 'MEDAN', separator: ' - ' },
      byline: [{ contributorId: null, name: 'Lia', role: 'reporter' }],
    }, [paragraph('Warga memanen.'), paragraph('Pembeli datang.')]);
    expect(textExport(publishedBody(story), tribunnews)).toBe('Panen Jeruk\nTerbesar tahun ini\nTRIBUNNEWS.COM, MEDAN - Warga memanen.\nPembeli datang.\n(Tribunnews.com, Lia)');
    expect(textExport(publishedBody(story), umumId)).toBe('Panen Jeruk\n\nTerbesar tahun ini\n\nTRIBUNNEWS.COM, MEDAN - Warga memanen.\n\nPembeli datang.\n\n(Lia)');
  });
  it('never has a headline that no person has written', () => {
    const story = article({ headline: 'Warga memanen', headlineIsWorking: true }, [paragraph('Warga memanen jeruk.')]);
    expect(textExport(publishedBody(story), tribunnews)).toBe('Warga memanen jeruk.');
  });
  it('writes each related link on a line of its own, with the label as written or the house style\'s', () => {
    const blocks: Block[] = [
      { type: 'relatedLinks', id: 'a', label: null, items: [link('Satu'), link('Dua')] },
      { type: 'relatedLinks', id: 'b', label: 'BACA :', items: [link('Tiga')] },
      { type: 'relatedLinks', id: 'c', label: '', items: [link('Empat')] },
    ];
    expect(textExport(publishedBody(article({}, blocks)), tribunnews)).toBe('Baca juga: Satu\nBaca juga: Dua\nBACA : Tiga\nEmpat');
  });
  it('writes lists, quotations, captions and tables so that they can be read', () => {
    const blocks: Block[] = [
      { type: 'list', id: 'a', style: 'bullet', items: [{ children: plain('a'), nested: { style: 'number', items: [{ children: plain('b') }, { children: plain('c') }] } }] },
      { type: 'quote', id: 'b', children: plain('Kami senang.'), attribution: 'Wali kota' },
      { type: 'figure', id: 'c', image: null, alt: 'x', caption: 'Jembatan.', credit: 'Lia' },
      { type: 'table', id: 'd', rows: [{ cells: [{ children: plain('1') }, { children: [...plain('2'), { type: 'break' }, ...plain('3')] }] }] },
    ];
    expect(textExport(publishedBody(article({}, blocks)), tribunnews)).toBe('- a\n  1. b\n  2. c\nKami senang.\n— Wali kota\nJembatan.\nFoto: Lia\n1\t2 3');
  });
  it('keeps the columns of a table with merged cells in line', () => {
    const blocks: Block[] = [{ type: 'table', id: 'd', rows: [{ cells: [{ children: plain('a'), colspan: 2 }, { children: plain('b') }] }, { cells: [{ children: plain('1') }, { children: plain('2') }, { children: plain('3') }] }] }];
    expect(textExport(publishedBody(article({}, blocks)), tribunnews)).toBe('a\t\tb\n1\t2\t3');
  });
  it('puts the dateline before the first paragraph, behind a picture that opens the story', () => {
    const blocks: Block[] = [{ type: 'figure', id: 'c', image: null, alt: '', caption: 'Jembatan.', credit: '' }, paragraph('Warga datang.')];
    const story = article({ dateline: { agency: null, place: 'AMBON', separator: ' — ' } }, blocks);
    expect(textExport(publishedBody(story), tribunnews)).toBe('Jembatan.\nAMBON — Warga datang.');
  });
});
