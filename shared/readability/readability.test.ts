import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../article/sentence-ends.ts';
import { englishSyllables } from './syllables.ts';
import { readability } from './readability.ts';
import { addMeasures, measureBlock, measureText, NO_TEXT } from './text-measure.ts';

describe('syllables of English words', () => {
  const WORDS: Record<string, number> = {
    the: 1, a: 1, cat: 1, made: 1, table: 2, little: 2, people: 2, walked: 1, wanted: 2, added: 2, river: 2, city: 2, council: 2, radio: 3, video: 3, nation: 2,
    station: 2, education: 4, beautiful: 3, government: 3, minister: 3, president: 3, houses: 2, places: 2, times: 1, area: 3, create: 2, science: 2, rhythm: 1, queue: 1,
    question: 2, language: 2, business: 3, family: 3, yesterday: 3, understand: 3, being: 2, going: 2, region: 2, special: 2, social: 2, material: 4, '2026': 1,
  };
  it('are near enough: at most one in ten of these is wrong, and by one', () => {
    const wrong = Object.entries(WORDS).filter(([word, syllables]) => englishSyllables(word) !== syllables).map(([word]) => `${word} ${englishSyllables(word)}`);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(4);
    for (const [word, syllables] of Object.entries(WORDS)) expect(Math.abs(englishSyllables(word) - syllables), word).toBeLessThanOrEqual(1);
  });
});

describe('sentences', () => {
  it('do not end at abbreviations, initials and numbers', () => {
    expect(measureText('Harganya Rp. 5.000 di Jl. Merdeka. Dr. H. Amir setuju! “Betul?” tanya ia.', false).sentences).toBe(3);
    expect([...sentenceEnds('Satu. Dua.')].map(({ index }) => index)).toEqual([4, 9]);
  });
  it('without an end count too, an item of a list each', () => {
    const item = (text: string) => ({ children: [{ type: 'text' as const, text }] });
    expect(measureBlock({ type: 'list', id: 'l', style: 'bullet', items: [item('Beras'), { ...item('Gula'), nested: { style: 'bullet', items: [item('Gula aren')] } }] }, false))
      .toEqual({ words: 4, sentences: 3, syllables: 0, longWords: 0 });
  });
  it('of headings, captions and tables are no running text', () => {
    expect(measureBlock({ type: 'heading', id: 'h', level: 2, children: [{ type: 'text', text: 'Judul' }] }, false)).toEqual(NO_TEXT);
  });
});

describe('readability', () => {
  it('is Flesch\'s and Kincaid\'s formula for English', () => {
    const result = readability({ words: 200, sentences: 10, syllables: 300, longWords: 40 }, 'en-GB');
    expect(result).toMatchObject({ formula: 'flesch', ease: 'medium' });
    expect(result?.value).toBeCloseTo(206.835 - 20.3 - 126.9, 5);
    expect(result?.formula === 'flesch' && result.grade).toBeCloseTo(7.8 + 17.7 - 15.59, 5);
  });
  it('is LIX for Indonesian, by Björnsson\'s bands', () => {
    expect(readability({ words: 200, sentences: 10, syllables: 0, longWords: 60 }, 'id')).toEqual({ formula: 'lix', value: 50, ease: 'hard' });
    expect(readability({ words: 200, sentences: 20, syllables: 0, longWords: 20 }, 'id')).toEqual({ formula: 'lix', value: 20, ease: 'veryEasy' });
  });
  it('says nothing of a text too short for it', () => {
    expect(readability({ words: 99, sentences: 5, syllables: 150, longWords: 9 }, 'en')).toBeNull();
    expect(readability(NO_TEXT, 'id')).toBeNull();
  });
  it('of a body is that of the sum of its blocks', () => {
    const one = measureText('Warga menyambut taman baru. Anak-anaknya bermain.', false);
    expect(one).toEqual({ words: 6, sentences: 2, syllables: 0, longWords: 3 });
    expect(addMeasures(addMeasures(NO_TEXT, one), one, -1)).toEqual(NO_TEXT);
  });
});
