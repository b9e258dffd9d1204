import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const texts = (text: string, language = 'id'): string[] => wordsOf(text, language).map((word) => word.text);

test('words keep their hyphens and apostrophes, and their places', () => {
  expect(texts('Anak-anaknya, Jum’at, don\'t “bukunya”; se‑Jawa.')).toEqual(['Anak-anaknya', 'Jum’at', 'don\'t', 'bukunya', 'se‑Jawa']);
  for (const word of wordsOf('Dia pergi – lalu kembali-lagi – ke kota.', 'id')) expect('Dia pergi – lalu kembali-lagi – ke kota.'.slice(word.from, word.to)).toBe(word.text);
});

test('a dash, a hyphen at a word\'s end and one between spaces join nothing', () => {
  expect(texts('kota—desa kota - desa antar- dan intra')).toEqual(['kota', 'desa', 'kota', 'desa', 'antar', 'dan', 'intra']);
});

test('addresses, @names, #tags, numbers and single letters are no words', () => {
  expect(texts('Lihat https://redaksi.example/a-b?c=d atau www.x.example, tulis ke rina.dewi@kantor.example, @rina_d #BanjirKota di Tribunnews.com pada 12 Mei, ke-7, 3D, a b')).toEqual(['Lihat', 'atau', 'tulis', 'ke', 'di', 'pada', 'Mei']);
});

test('the place behind an address is that of the text', () => {
  expect(wordsOf('https://a.example/xyz kota', 'id')).toEqual([{ from: 22, to: 26, text: 'kota' }]);
});
