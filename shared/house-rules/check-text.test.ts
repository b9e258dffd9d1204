import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineArbitrary } from '../article/article.arbitrary.ts';
import { checkText, type CheckedText, type TextHit } from './check-text.ts';
import { compileRules } from './compile.ts';
import { houseRuleSchema, type HouseRule } from './rule.ts';
import { RULE_SETS } from './rule-sets.ts';

const base = { language: 'id', severity: 'warning', reason: 'Begitu.' } as const;
const pair = (id: string, wrong: string, right: string, more: Partial<HouseRule> = {}): HouseRule => houseRuleSchema.parse({ ...base, id, kind: 'pairs', pairs: [[wrong, right]], ...more });
const rules: readonly HouseRule[] = [
  pair('apotik', 'apotik', 'apotek'), pair('kerjasama', 'kerjasama', 'kerja sama'), pair('agar', 'agar supaya', 'agar'), pair('kasar', 'bego', 'bodoh', { notInQuotations: true }),
  pair('ri', 'republik indonesia', 'Republik Indonesia', { matchCase: true }), pair('judul', 'cuma', 'hanya', { places: ['headline'] }),
  { ...base, id: 'rupiah', kind: 'pattern', pattern: 'Rp\\.?\\s+(\\d[\\d.]*)', suggestion: 'Rp$1' },
  { ...base, id: 'hati-hati', kind: 'words', words: ['oknum'], suggestions: [] },
];
const compiled = compileRules(rules);
const check = (text: string, more: Partial<CheckedText> = {}): TextHit[] => checkText(compiled, { text, place: 'paragraph', isQuotation: false, ...more });
const found = (text: string, more: Partial<CheckedText> = {}): string[] => check(text, more).map(({ matched, suggestions }) => [matched, ...suggestions].join(' → '));

describe('a house rule', () => {
  it('finds whole words in any letters, and suggests in the same', () => {
    expect(found('Apotik itu. Ke apotik, APOTIK, apotiker dan apotiké.')).toEqual(['Apotik → Apotek', 'apotik → apotek', 'APOTIK → APOTEK']);
  });
  it('keeps what Indonesian writes on to a word', () => {
    expect(found('Apotiknya tutup, apotiklah yang buka.')).toEqual(['Apotiknya → Apoteknya', 'apotiklah → apoteklah']);
  });
  it('writes each word of a name with a capital letter, and the first of a sentence alone', () => {
    expect(found('Kerjasama itu berlanjut.')).toEqual(['Kerjasama → Kerja sama']);
    expect(found('Perjanjian Kerjasama itu.')).toEqual(['Kerjasama → Kerja Sama']);
    expect(found('Kerjasama Pemerintah Daerah Diperpanjang', { place: 'headline' })).toEqual(['Kerjasama → Kerja Sama']);
  });
  it('finds several words whatever space stands between them, and not across a line', () => {
    expect(found('Agar  supaya jelas, agar\u00a0supaya; agar\nsupaya, agar, supaya.')).toEqual(['Agar  supaya → Agar', 'agar\u00a0supaya → agar']);
  });
  it('leaves quotations alone where it says so, also one that is not closed', () => {
    const quoted = 'Dia "bego" dan “bego” tetapi bego. “Dasar bego';
    expect(found(quoted)).toEqual(['bego → bodoh']);
    expect(found('Dasar bego', { isQuotation: true })).toEqual([]);
    expect(found('“Ke apotik,” katanya')).toEqual(['apotik → apotek']);
  });
  it('leaves addresses and hashtags alone', () => {
    expect(found('Lihat https://contoh.example/apotik, apotik.com, apotik@contoh.example, #apotik dan @apotik.')).toEqual([]);
  });
  it('counts letters where it says so', () => {
    expect(found('Di republik indonesia, di Republik indonesia.')).toEqual(['republik indonesia → Republik Indonesia']);
  });
  it('looks only where it says so', () => {
    expect(found('Cuma itu')).toEqual([]);
    expect(found('Cuma itu', { place: 'headline' })).toEqual(['Cuma → Hanya']);
  });
  it('may be an expression with a part of it in the suggestion, or know no better word', () => {
    expect(found('Harganya Rp 5.000 atau Rp. 500 untuk oknum.')).toEqual(['Rp 5.000 → Rp5.000', 'Rp. 500 → Rp500', 'oknum']);
  });
});

describe('checking a text', () => {
  const words = fc.constantFrom('apotik', 'Kerjasama', 'agar supaya', 'Rp 500', 'diatas', 'RESIKO', '"', '“', '”', '10 orang', 'e\u0301', '👩‍👩‍👧', '\ud800', 'İ', 'ﬁ', '\n');
  const texts = fc.oneof(lineArbitrary, fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.oneof(words, lineArbitrary), { maxLength: 8 }).map((parts) => parts.join(' ')));
  const both = [compiled, compileRules(RULE_SETS['id-eyd'])];
  it('never throws, and its offsets are those of the words, in order and apart, whatever the text', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const one of both) {
        let end = 0;
        for (const { from, to, matched, suggestions } of checkText(one, { text, place: 'paragraph', isQuotation: false })) {
          expect(text.slice(from, to)).toBe(matched);
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(suggestions).not.toContain(matched);
          end = to;
        }
      }
    }), { numRuns: 1000 });
  });
  it('finds every whole word that a pair names, between whatever else stands there', () => {
    const other = fc.array(fc.constantFrom('warga', 'apoteker', '—', '(', '漢字', '3,5', 'é'), { maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(other, other, (before, after) => {
      const text = `${before} apotik ${after}`;
      expect(check(text).map(({ from, matched }) => [from, matched])).toEqual([[before.length + 1, 'apotik']]);
    }));
  });
  it('never takes long over a long text', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(100_000), '" “ '.repeat(30_000), 'Rp '.repeat(30_000), '10 '.repeat(30_000), 'di '.repeat(30_000)]) {
      for (const one of both) checkText(one, { text, place: 'paragraph', isQuotation: false });
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
