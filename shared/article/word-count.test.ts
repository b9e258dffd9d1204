import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from './word-count.ts';

it('counts what is joined inside as one word', () => {
  expect(countWords('anak-anaknya 3,5 D.P.R.K. "kata" - dia\'s 1/2')).toBe(6);
  expect(countWords('’ - ... ')).toBe(0);
});
it('counts unspaced scripts by character', () => {
  expect(countWords('漢字 and ไทย')).toBe(6);
});
it('counts plain text as it counts any other', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'ab1-\'.,/ "!\n’“—…\u00a0'), maxLength: 30 });
  fc.assert(fc.property(plain, (text) => {
    // A letter that is not plain, as a word of its own, sends the same text through the patterns.
    expect(countWords(`${text} é`)).toBe(countWords(text) + 1);
  }), { numRuns: 2000 });
});
