import { expect, test } from 'vitest';
import { slashQuery } from './slash-query.ts';

test('a slash at the beginning of a line or after a space asks for a block', () => {
  expect(slashQuery('/')).toEqual({ start: 0, words: '' });
  expect(slashQuery('Warga /ju')).toEqual({ start: 6, words: 'ju' });
});

test('a slash within a word or an address is only a slash', () => {
  expect(slashQuery('dan/atau')).toBeNull();
  expect(slashQuery('https://')).toBeNull();
  expect(slashQuery('23/11')).toBeNull();
});
