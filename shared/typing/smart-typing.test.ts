import { describe, expect, it } from 'vitest';
import { quoteMarks } from './quote-marks.ts';
import { smartTyping } from './smart-typing.ts';

/** Types the text key by key, as a person would. */
function type(text: string, language = 'id'): string {
  let words = '';
  const change = smartTyping(quoteMarks(language));
  for (const key of text) {
    const made = change(words, key);
    words = made ? (words + key).slice(0, -made.length) + made.text : words + key;
  }
  return words;
}

describe('what is typed on a keyboard', () => {
  it('gets the quotation marks of the article’s language', () => {
    const typed = `Ia berkata, "Kata 'pasar' itu" lalu pergi.`;
    const set = (marks: string, within: string): string => `Ia berkata, ${marks.replace('|', `Kata ${within.replace('|', 'pasar')} itu`)} lalu pergi.`;
    expect(type(typed, 'id')).toBe(set('“|”', '‘|’'));
    expect(type(typed, 'en-GB')).toBe(set('“|”', '‘|’'));
    expect(type(typed, 'de-AT')).toBe(set('„|“', '‚|‘'));
    expect(type(typed, 'fr')).toBe(set('«\u202f|\u202f»', '«\u202f|\u202f»'));
    expect(type(typed, 'fr-CH')).toBe(set('«|»', '‹|›'));
    expect(type(typed, 'sv')).toBe(set('”|”', '’|’'));
    expect(type(typed, 'pt-PT')).toBe(set('«|»', '“|”'));
    expect(type(typed, 'pt')).toBe(set('“|”', '‘|’'));
    expect(type('彼は"市場"と', 'ja')).toBe('彼は「市場」と');
  });
  it('opens a quotation behind a bracket, a dash or another mark', () => {
    expect(type(`("Ya")`)).toBe('(“Ya”)');
    expect(type(`"'Ya,' katanya"`)).toBe('“‘Ya,’ katanya”');
    expect(type(`--"Ya"`)).toBe('–“Ya”');
  });
  it('gets an apostrophe within a word, in German too', () => {
    expect(type(`Jum'at, it's`)).toBe('Jum’at, it’s');
    expect(type(`wie geht's`, 'de')).toBe('wie geht’s');
    expect(type(`l'eau`, 'fr')).toBe('l’eau');
  });
  it('gets dashes of two and of three hyphens, and the ellipsis', () => {
    expect(type('2--3 --- dan...')).toBe('2–3 — dan…');
    expect(type('----')).toBe('—-');
    expect(type('anak-anak. a.. b....')).toBe('anak-anak. a.. b….');
  });
  it('leaves a hyphen behind a dash that was there before', () => {
    const change = smartTyping(quoteMarks('id'));
    expect(change('a –', '-')).toBeNull();
    expect(change('b -', '-')).toEqual({ length: 2, text: '–' });
    expect(change('a –', '-')).toBeNull();
  });
  it('stays as it is in addresses', () => {
    for (const address of [`https://a.example/b--c'd"...`, `www.a.example/it's--`, `meja@a.example/--x`]) expect(type(`Lihat ${address}`)).toBe(`Lihat ${address}`);
    expect(type(`mail a@b.example "ya"`)).toBe('mail a@b.example “ya”');
  });
});
