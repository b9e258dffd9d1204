import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ERROR_CODES, type ErrorDetails } from '../contract/error.ts';
import { failureText } from './failure-text.ts';
import { LANGUAGES } from './language.ts';
import { translator } from './translate.ts';

const words = (code: (typeof ERROR_CODES)[number], details: ErrorDetails, language: 'en' | 'id' = 'en'): string =>
  failureText(translator(language), { code, message: '', details });

test('every error has a full sentence of its own in every language, with or without details', () => {
  for (const language of LANGUAGES) {
    const internal = words('internal', {}, language);
    for (const code of ERROR_CODES) {
      const text = words(code, {}, language);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/none|undefined|null|[{}?]/);
      if (code !== 'internal') expect(text).not.toBe(internal);
    }
  }
});

test('no details can make the words for an error fail', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(fc.property(fc.constantFrom(...ERROR_CODES), fc.dictionary(fc.string(), value), (code, details) => {
    expect(words(code, details).length).toBeGreaterThan(20);
  }));
});

test('the sentence about letters that cannot be read names the first byte of them', () => {
  expect(words('badEncoding', { file: 'wire.txt', encoding: 'utf-8', byte: 0 })).toContain('not valid UTF-8 from byte 0 on');
  expect(words('badEncoding', { file: 'wire.txt', encoding: 'utf-8', byte: 1234567 }, 'id')).toContain('mulai bita 1234567');
});

test('the sentence about an embargo tells its end as people write it', () => {
  const until = new Date(2999, 0, 2, 15, 4).toISOString();
  expect(words('embargoed', { until })).toMatch(/until 2 January 2999 at 15:04\. /);
  expect(words('embargoed', { until }, 'id')).toMatch(/sampai 2 Januari 2999 pukul 15\.04\. /);
  expect(words('embargoed', { until: 'soon' })).not.toContain('until');
});

test('the sentence names the file, the size and the process', () => {
  expect(words('tooLarge', { file: 'wire.txt', bytes: 52_428_801, limit: 20 * 1024 * 1024 })).toContain('wire.txt is too large: 51 MB, and at most 20 MB');
  expect(words('libraryInUse', { pid: 4021, file: '/a', host: 'desk' })).toContain('(process 4021)');
  expect(words('libraryInUse', { pid: 0, file: '/a' })).not.toContain('process');
  const since = new Date(2026, 10, 24, 9, 5).toISOString();
  expect(words('libraryInUse', { pid: 7, kind: 'desktop', since })).toMatch(/^This library is open in another Redaksi window \(process 7\), since 24 November 2026 at 09:05\. /);
  expect(words('libraryInUse', { pid: 7, kind: 'server', since: '' }, 'id')).toMatch(/^Pustaka ini sedang dibuka oleh Redaksi yang menyajikannya ke peramban \(proses 7\)\. /);
});

test('the sentence about what is still to come says how often and where first', () => {
  expect(words('placeholders', { count: 2, place: 'headline', words: 'TK rise' })).toMatch(/^“TK” still stands in this article, 2 times, first in the headline \(“TK rise”\)\. /);
  expect(words('placeholders', { count: 1, place: 'paragraph', words: null })).toMatch(/^“TK” still stands in this article, in the body\. /);
  expect(words('placeholders', { count: 2, place: 'table', words: 'TK' }, 'id')).toMatch(/^Masih ada “TK” dalam artikel ini, 2 kali, yang pertama di tabel \(“TK”\)\. /);
});
