import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftedOffset } from './shifted-offset.ts';

/** The caret is the bar. */
const moved = (before: string, after: string): string => {
  const offset = shiftedOffset(before.replace('|', ''), after, before.indexOf('|'));
  return `${after.slice(0, offset)}|${after.slice(offset)}`;
};

test('a caret stays between its letters, whatever is written before or behind it', () => {
  expect(moved('Ka|pal', 'Dua Kapal')).toBe('Dua Ka|pal');
  expect(moved('Ka|pal', 'Kapal tiba')).toBe('Ka|pal tiba');
  expect(moved('Kapal|', 'Kapal tiba')).toBe('Kapal| tiba');
  expect(moved('Kapal |tiba', 'Kapal besar tiba')).toBe('Kapal |besar tiba');
  expect(moved('Kapal t|iba', 'Kapal besar tiba')).toBe('Kapal besar t|iba');
  expect(moved('|Kapal', 'Dua Kapal')).toBe('|Dua Kapal');
});

test('where its letters are gone, it stands where they were', () => {
  expect(moved('Kapal besar| tiba', 'Kapal tiba')).toBe('Kapal |tiba');
  expect(moved('Kapal be|sar tiba', 'Kapal kecil tiba')).toBe('Kapal kecil| tiba');
  expect(moved('abc|', '')).toBe('|');
});

test('a caret does not come to stand within a character', () => {
  expect(moved('xy|z😀', 'xq🈀')).toBe('xq🈀|');
  expect(moved('a😀|b', 'a😁b')).toBe('a😁|b');
});

test('no caret leaves its words', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b') }), fc.string({ unit: fc.constantFrom('a', 'b') }), fc.nat(), (before, after, at) => {
    const offset = shiftedOffset(before, after, at % (before.length + 1));
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThanOrEqual(after.length);
    if (before === after) expect(offset).toBe(at % (before.length + 1));
  }));
});
