import { expect, test } from 'vitest';
import { savedTime } from './save-text.ts';

const today = new Date(2026, 10, 23, 12);

test('a time of today is the hour and minute, with a dot in Indonesian', () => {
  const at = new Date(2026, 10, 23, 9, 5).toISOString();
  expect(savedTime(at, 'id', today)).toBe('09.05');
  expect(savedTime(at, 'en', today)).toBe('09:05');
});

test('a time of another day names the day', () => {
  expect(savedTime(new Date(2026, 10, 22, 9, 5).toISOString(), 'id', today)).toBe('22 Nov 2026, 09.05');
});
