import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without a number of kills or cuts there are 200 kills, with cuts alone none', () => {
  expect(readOptions([])).toMatchObject({ kills: 200, cut: 0, workers: 1, report: null });
  expect(readOptions(['--cut', '50', '--seed', '7'])).toMatchObject({ kills: 0, cut: 50, seed: 7 });
});

test('what is no whole number is refused with its name', () => {
  expect(readOptions(['--kills', 'many'])).toBe('--kills takes a whole number from 0 on, not many');
  expect(readOptions(['--workers', '0'])).toMatch(/--workers/);
  expect(readOptions(['--speed', '1'])).toMatch(/--speed/);
});
