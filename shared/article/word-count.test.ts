import { expect, it } from 'vitest';
import { countWords } from './word-count.ts';

it('counts what is joined inside as one word', () => {
  expect(countWords('anak-anaknya 3,5 D.P.R.K. "kata" - dia\'s 1/2')).toBe(6);
  expect(countWords('’ - ... ')).toBe(0);
});
it('counts unspaced scripts by character', () => {
  expect(countWords('漢字 and ไทย')).toBe(6);
});
