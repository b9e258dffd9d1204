import { expect, it } from 'vitest';
import { findInText, replacementsInText } from './find-in-text.ts';
import { findPattern, InvalidPattern } from './find-pattern.ts';
import type { FindQuery } from './find-query.ts';

const query = (text: string, more: Partial<FindQuery> = {}): FindQuery => ({ text, caseSensitive: false, wholeWord: false, isRegExp: false, ...more });
function found(text: string, words: string, more: Partial<FindQuery> = {}): string[] {
  const pattern = findPattern(query(words, more));
  return pattern === null ? [] : findInText(pattern, text).map(({ from, to }) => text.slice(from, to));
}
function replaced(text: string, words: string, by: string, more: Partial<FindQuery> = {}): string[] {
  const pattern = findPattern(query(words, more));
  return pattern === null ? [] : replacementsInText(pattern, text, by, more.isRegExp ?? false).map((one) => one.text);
}

it('finds words as they are written, in any case unless told otherwise', () => {
  expect(found('Taman, taman, TAMAN', 'taman')).toEqual(['Taman', 'taman', 'TAMAN']);
  expect(found('Taman, taman, TAMAN', 'taman', { caseSensitive: true })).toEqual(['taman']);
  expect(found('Straße É', 'é')).toEqual(['É']);
});

it('takes signs as signs', () => {
  expect(found('3,5 (tiga) [x] a.b a+b $1 \\d {2}', '(tiga) [x]')).toEqual(['(tiga) [x]']);
  for (const sign of ['.', '+', '$', '\\', '{', '}', '|', '^', '/', '?', '*', '-']) expect(found(`a${sign}b`, sign)).toEqual([sign]);
});

it('finds whole words only, in any script', () => {
  expect(found('taman tamannya petaman taman-taman', 'taman', { wholeWord: true })).toEqual(['taman', 'taman', 'taman']);
  expect(found('él élan', 'él', { wholeWord: true })).toEqual(['él']);
  expect(found('e\u0301l', 'e', { wholeWord: true })).toEqual([]);
});

it('finds curly quotes, no-break spaces and hyphens by the keys that people have', () => {
  expect(found('“Jum’at” 10\u00a0km anak\u2011anak', '"jum\'at" 10 km anak-anak')).toEqual(['“Jum’at” 10\u00a0km anak\u2011anak']);
  expect(found('“a”', '"', { isRegExp: true })).toEqual([]);
});

it('takes a regular expression, by lines, and nothing that has no length', () => {
  expect(found('Rp 500 dan Rp 1.000', String.raw`Rp (\d[\d.]*)`, { isRegExp: true })).toEqual(['Rp 500', 'Rp 1.000']);
  expect(found('satu\ndua', '^\\w+$', { isRegExp: true })).toEqual(['satu', 'dua']);
  expect(found('aaa', 'b*', { isRegExp: true })).toEqual([]);
  expect(found('', 'a')).toEqual([]);
});

it('says where a text is no regular expression', () => {
  for (const wrong of ['(', 'a)(b', '[', '\\', '(?<a>x)(?<a>y)', '*']) expect(() => findPattern(query(wrong, { isRegExp: true }))).toThrow(InvalidPattern);
});

it('puts what a group found into its place, and anything else as it was written', () => {
  const money = String.raw`Rp (?<sum>\d+)(,-)?`;
  expect(replaced('Rp 500', money, 'Rp$1', { isRegExp: true })).toEqual(['Rp500']);
  expect(replaced('Rp 500', money, '$<sum> $& $$1 $2$9 $0', { isRegExp: true })).toEqual(['500 Rp 500 $1 $9 $0']);
  expect(replaced('Rp 500', 'Rp 500', '$1 $& $$')).toEqual(['$1 $& $$']);
});
