import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleArbitrary } from '../article/article.arbitrary.ts';
import type { Block } from '../article/block.ts';
import { textParts } from '../article/text-parts.ts';
import { HouseChecker } from './house-checker.ts';
import type { HouseRules } from './house-rules.ts';
import type { IgnoredHit } from './ignored-hit.ts';

const rules: HouseRules = { sets: ['id-eyd', 'consistency'], off: [], own: [] };
const paragraph = (text: string, index = 0): Block => ({ type: 'paragraph', id: `p${index}`, children: text === '' ? [] : [{ type: 'text', text }] });
const nothing = { headline: '', standfirst: '' };

function found(texts: readonly string[], { fields = nothing, ignored = [], language = 'id', house = rules }: { fields?: typeof nothing; ignored?: IgnoredHit[]; language?: string; house?: HouseRules } = {}): string[] {
  return new HouseChecker(house, language).hits(fields, texts.map(paragraph), ignored)
    .map(({ blockId, field, matched, suggestions, usual }) => `${blockId ?? field} ${matched} → ${suggestions.join(' / ')}${usual === null ? '' : ` (${usual})`}`);
}

describe('an article', () => {
  it('is checked in its headline, its standfirst and every text of its body', () => {
    const body: Block[] = [
      { type: 'list', id: 'l', style: 'bullet', items: [{ children: [{ type: 'text', text: 'Satu' }], nested: { style: 'bullet', items: [{ children: [{ type: 'text', text: 'Ke apotik' }] }] } }] },
      { type: 'figure', id: 'f', image: null, alt: 'Depan apotik', caption: '', credit: '' },
      { type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'a', articleId: 'x', title: 'Apotik tutup', url: null }, { id: 'b', articleId: null, title: 'Apotik buka', url: null }] },
    ];
    const hits = new HouseChecker(rules, 'id').hits({ headline: 'Apotik Baru', standfirst: 'Di apotik.' }, body, []);
    expect(hits.map(({ field, blockId, part, within }) => [field ?? blockId, part, within])).toEqual([
      ['headline', 0, 'Apotik Baru'], ['standfirst', 0, 'Di apotik.'], ['l', 1, 'Ke apotik'], ['f', 2, 'Depan apotik'], ['r', 0, 'Apotik buka'],
    ]);
  });
  it('is checked by the rules of its own language', () => {
    expect(found(['Di apotik.'], { language: 'id-ID' })).toHaveLength(1);
    expect(found(['Di apotik.'], { language: 'en' })).toEqual([]);
  });
  it('is not checked in a phrase that says to be in another language', () => {
    const body: Block[] = [{ type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Apotik ' }, { type: 'text', text: 'apotik', lang: 'sv' }, { type: 'text', text: ' apotik', lang: 'id-ID' }] }];
    expect(new HouseChecker(rules, 'id').hits(nothing, body, []).map(({ from }) => from)).toEqual([0, 14]);
  });
  it('is checked by no rule that is switched off, and first by the house\'s own', () => {
    expect(found(['Di apotik.'], { house: { ...rules, off: ['baku.apotik'] } })).toEqual([]);
    expect(found(['Di apotik.'], { house: { sets: [], off: [], own: [] } })).toEqual([]);
    const own: HouseRules['own'] = [{ id: 'kami', kind: 'pairs', language: 'id', severity: 'hint', reason: 'Kami', pairs: [['apotik', 'toko obat']] }];
    expect(found(['Di apotik.'], { house: { ...rules, own } })).toEqual(['p0 apotik → toko obat']);
  });
  it('says nothing again that is ignored, in whatever letters', () => {
    expect(found(['Apotik, apotik, resiko.'], { ignored: [{ ruleId: 'baku.apotik', text: 'APOTIK' }] })).toEqual(['p0 resiko → risiko']);
    expect(found(['Apotik itu'], { ignored: [{ ruleId: 'another', text: 'apotik' }] })).toHaveLength(1);
  });
});

describe('an article at odds with itself', () => {
  it('writes a name in another order, and the rarer one is found', () => {
    expect(found(['Adik Kim, Kim Yo Jong, datang.', 'Menurut Kim Yo Jong begitu.', 'Presiden Kim Jong Yo pulang.'])).toEqual(['p2 Kim Jong Yo → Kim Yo Jong (2)']);
  });
  it('writes a name with one letter more or another', () => {
    expect(found(['Pelatih Muhammad Rizki datang.', 'Lalu Muhamad Rizki pulang.', 'Kata Muhammad Rizki begitu.'])).toEqual(['p1 Muhamad Rizki → Muhammad Rizki (2)']);
    expect(found(['Ada Rina Sari dan Dina Sari.', 'Jalan Merpati Satu, Komisi II, Komisi III, Jawa Barat, Jawa Tengah.'])).toEqual([]);
  });
  it('takes a title\'s capital letters for no names, and finds a name that is wrong in it', () => {
    expect(found(['Kim Yo Jong datang.', 'Kim Yo Jong pulang.'], { fields: { headline: 'Presiden Kim Jong Yo Saling Bertukar Pesan', standfirst: '' } })).toEqual(['headline Kim Jong Yo → Kim Yo Jong (2)']);
    expect(found(['Bagi Hasil Bumi naik.'], { fields: { headline: 'Hasil Bagi Bumi Bertambah Lagi', standfirst: '' } })).toEqual(['headline Hasil Bagi Bumi → Bagi Hasil Bumi (1)']);
  });
  it('writes an abbreviation with full stops and without', () => {
    expect(found(['Utusan DPRK datang.', 'D.P.R.K. membantah.', 'DPRK lagi.'])).toEqual(['p1 D.P.R.K. → DPRK (2)']);
    expect(found(['A.B. Kusuma dari AB Motor.'])).toEqual([]);
  });
  it('writes a compound joined and apart', () => {
    expect(found(['Untuk tanah air tercinta, tanah air kita.', 'Tanahair lain.'])).toEqual(['p1 Tanahair → Tanah air (2)']);
    expect(found(['Para orangtua, orangtua, orangtua.', 'Orang tua lain.'])).toEqual(Array(3).fill('p0 orangtua → orang tua'));
    expect(found(['Editornya Tanah Air, sandinya tanahair.'])).toEqual([]);
    expect(found(['Ia ke luar rumah, lalu keluar lagi.', 'Every day is an everyday thing.'], { language: 'en' })).toEqual([]);
  });
  it('is not told so where that is switched off', () => {
    expect(found(['Utusan DPRK.', 'D.P.R.K. membantah.'], { house: { ...rules, off: ['consistency.abbreviation'] } })).toEqual([]);
  });
});

it('whatever an article holds, its hits lie in its texts, and what is remembered is what is found', () => {
  fc.assert(fc.property(articleArbitrary, ({ fields, body }) => {
    const checker = new HouseChecker(rules, 'id');
    const hits = checker.hits(fields, body, []);
    for (const { field, blockId, part, from, to, matched, within } of hits) {
      const block = body.find(({ id }) => id === blockId);
      expect(field === null ? block && textParts(block)[part] : fields[field]).toBe(within);
      expect(within.slice(from, to)).toBe(matched);
    }
    expect(checker.hits(fields, body, [])).toEqual(hits);
    expect(new HouseChecker(rules, 'id').hits(fields, structuredClone(body), [])).toEqual(hits);
  }), { numRuns: 200 });
});
