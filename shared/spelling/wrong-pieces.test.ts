import { expect, test } from 'vitest';
import { wrongPieces } from './wrong-pieces.ts';

const KNOWN = new Set(['anak', 'anaknya', 'lari', 'berlari', 'sayur-mayur', 'kupu-kupu', 'menari', 'barat', 'mobil', 'jawa', 'Jawa', 'kota', 'half', 'hour', 'Rina\'s', 'kelas', 'serba']);
const isRight = (word: string): boolean => KNOWN.has(word) || KNOWN.has(word.toLowerCase());
const wrong = (word: string, language = 'id'): string[] => wrongPieces(word, language, isRight).map(({ from, to }) => word.slice(from, to));

test.for(['anak-anaknya', 'Anak-anak', 'berlari-lari', 'sayur-mayur', 'sayur-mayurnya', 'kupu-kupunya', 'menari-nari', 'kebarat-baratan', 'mobil-mobilan', 'se-Jawa', 'KPK-nya', 'non-kota'])(
  '%s is right in Indonesian', (word) => expect(wrong(word)).toEqual([]));

test('a pair that is no word twice is told by its wrong piece', () => {
  expect(wrong('anak-anakkya')).toEqual(['anakkya']);
  expect(wrong('lari-sayurr')).toEqual(['sayurr']);
  expect(wrong('mobbil-mobbil')).toEqual(['mobbil', 'mobbil']);
});

test('what is bound in Indonesian is a piece like any other elsewhere', () => {
  expect(wrong('se-Jawa', 'en')).toEqual(['se']);
  expect(wrong('half-hour', 'en')).toEqual([]);
  expect(wrong('half-howr', 'en')).toEqual(['howr']);
});

test('capitals, capitals inside and curly apostrophes are no mistakes', () => {
  for (const word of ['DPRD', 'YouTube', 'Rina’s', 'ka\u00adlas'.replace('ka', 'ke')]) expect(wrong(word)).toEqual([]);
  expect(wrong('Kotta')).toEqual(['Kotta']);
});
