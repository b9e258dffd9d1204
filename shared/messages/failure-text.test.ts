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

test('the sentence names the file, the size and the process', () => {
  expect(words('tooLarge', { file: 'wire.txt', bytes: 52_428_801, limit: 20 * 1024 * 1024 })).toContain('wire.txt is too large: 51 MB, and at most 20 MB');
  expect(words('libraryInUse', { pid: 4021, file: '/a', host: 'desk' })).toContain('(process 4021)');
  expect(words('libraryInUse', { pid: 0, file: '/a' })).not.toContain('process');
});
