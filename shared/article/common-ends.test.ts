import { expect, test } from 'vitest';
import { commonEnds } from './common-ends.ts';

test('what two lists or texts begin and end with, counted once', () => {
  expect(commonEnds(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual({ start: 1, end: 1 });
  expect(commonEnds('aa', 'aaa')).toEqual({ start: 2, end: 0 });
  expect(commonEnds('', 'a')).toEqual({ start: 0, end: 0 });
});

test('a character of two units is in common as a whole or not at all', () => {
  expect(commonEnds('a😀b', 'a😁b')).toEqual({ start: 1, end: 1 });
  expect(commonEnds('z😀', 'q🈀')).toEqual({ start: 0, end: 0 });
  expect(commonEnds('😀', '😀')).toEqual({ start: 2, end: 0 });
  expect(commonEnds('a😀', 'b😀')).toEqual({ start: 0, end: 2 });
});
