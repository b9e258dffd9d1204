import { describe, expect, it } from 'vitest';
import { newArticle, type Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { umumId } from '../../house-style/umum-id.ts';
import type { HouseRule } from '../../house-rules/rule.ts';
import type { IgnoredHit } from '../../house-rules/ignored-hit.ts';
import { findingText } from '../../messages/finding-text.ts';
import { translator } from '../../messages/translate.ts';
import { checkArticle } from '../check.ts';
import type { Finding } from '../finding.ts';

const now = '2026-11-23T10:00:00.000Z';
const paragraph = (text: string, index: number): Block => ({ type: 'paragraph', id: `p${index}`, children: [{ type: 'text', text }] });
const apotik = { ruleId: 'baku.apotik', text: 'Apotik' };

type Asked = { here?: IgnoredHit[]; always?: IgnoredHit[]; style?: HouseStyle; language?: string };
function findings(texts: readonly string[], { here = [], always = [], style = umumId, language = 'id' }: Asked = {}): Finding[] {
  const article: Article = newArticle('id', style.id, now);
  article.fields = { ...article.fields, language, ignoredHits: here };
  article.body = texts.map(paragraph);
  return checkArticle(article, style, { now, ignoredAlways: always }).filter(({ code }) => code === 'houseRule');
}
const own = (severity: 'error' | 'hint'): HouseStyle => ({
  ...umumId, rules: { sets: [], off: [], own: [{ id: 'own.dinas', kind: 'words', words: ['Dinas'], suggestions: [], language: 'id', severity, reason: 'Tulis lengkap.' }] },
});

describe('the rules of the house style', () => {
  it('are told once for each of their words, at the first place, with the number of places', () => {
    expect(findings(['Buka.', 'Ke apotik. Apotik buka.', 'Di apotik. Bayar Rp 7.250.'])).toMatchObject([
      { severity: 'warning', blockId: 'p1', field: null, details: { ruleId: 'baku.apotik', matched: 'apotik', places: 3, suggestion: 'apotek' } },
      { blockId: 'p2', details: { matched: 'Rp 7.250', places: 1, suggestion: 'Rp7.250' } },
    ]);
  });
  it('have the severity that the rule has', () => {
    for (const severity of ['error', 'hint'] as const) expect(findings(['Kata Dinas.'], { style: own(severity) })).toMatchObject([{ severity }]);
  });
  it('say nothing of what is ignored, in the article or always, nor of an article in another language', () => {
    expect(findings(['Ke apotik.'], { here: [apotik] })).toEqual([]);
    expect(findings(['Ke apotik.'], { always: [apotik] })).toEqual([]);
    expect(findings(['Ke apotik.'], { language: 'en' })).toEqual([]);
    expect(findings(['Ke apotik.'], { always: [{ ...apotik, text: 'apotik-apotik' }] })).toHaveLength(1);
  });
  it('are not asked where nobody tells what is ignored', () => {
    const article = { ...newArticle('id', 'umum-id', now), body: [paragraph('Ke apotik.', 0)] };
    expect(checkArticle(article, umumId, { now }).filter(({ code }) => code === 'houseRule')).toEqual([]);
  });
  it('give their reason in the language of the screens, and what to write in its place where that is not said with it', () => {
    const [twice] = findings(['Ke apotik.', 'Di apotik.']);
    const told = (language: 'id' | 'en', finding: Finding | undefined): string => (finding ? findingText(translator(language), finding) : '');
    expect(told('id', twice)).toMatch(/^“apotik” \(di 2 tempat\): [^“]*“apotek”[^“]*KBBI[^“]*$/);
    expect(told('en', twice)).toMatch(/^“apotik” \(in 2 places\): [^“]*“apotek”[^“]*KBBI[^“]*$/);
    const [rupiah] = findings(['Bayar Rp 7.250.']);
    expect(told('id', rupiah)).toMatch(/ Sebaiknya: “Rp7\.250”\.$/);
    expect(told('en', rupiah)).toMatch(/ Better: “Rp7\.250”\.$/);
    const [shortForm] = findings(['Senin s/d Rabu.']);
    expect(told('id', shortForm)).toBe('“s/d”: Ditulis “s.d.” atau “sampai dengan” (EYD V).');
    const [once] = findings(['Kata Dinas.'], { style: own('hint') });
    expect([told('id', once), told('en', once)]).toEqual(['“Dinas”: Tulis lengkap.', '“Dinas”: Tulis lengkap.']);
  });
  it('count what to write as said only where the reason has it in quotation marks, and end a reason as a sentence', () => {
    const told = (reason: string, suggestion = 'kak'): string[] => {
      const rule: HouseRule = { id: 'own.kacau', kind: 'pairs', pairs: [['kacau', suggestion]], language: 'id', severity: 'hint', reason };
      const [finding] = findings(['Semua kacau.'], { style: { ...umumId, rules: { sets: [], off: [], own: [rule] } } });
      return (['id', 'en'] as const).map((language) => (finding ? findingText(translator(language), finding) : ''));
    };
    expect(told('Terlalu panjang dan kaku.')).toEqual(['“kacau”: Terlalu panjang dan kaku. Sebaiknya: “kak”.', '“kacau”: Terlalu panjang dan kaku. Better: “kak”.']);
    expect(told('Tulis “kak”')).toEqual(['“kacau”: Tulis “kak”.', '“kacau”: Tulis “kak”.']);
    expect(told('Kata pembaca, “Terlalu kaku!”')[0]).toBe('“kacau”: Kata pembaca, “Terlalu kaku!” Sebaiknya: “kak”.');
    expect(told('Tidak perlu', '')[0]).toBe('“kacau”: Tidak perlu. Hapus saja.');
  });
  it('tell what the article writes in two ways', () => {
    const [name] = findings(['Muhammad Rizki datang.', 'Muhammad Rizki pulang.', 'Kata Muhamad Rizki begitu.']);
    expect(name?.details).toEqual({ ruleId: 'consistency.name', matched: 'Muhamad Rizki', places: 1, suggestion: 'Muhammad Rizki', usual: 2 });
    expect(name && findingText(translator('en'), name)).toBe('“Muhamad Rizki”: The article writes this name in two ways. “Muhammad Rizki” stands here 2 times.');
  });
});
