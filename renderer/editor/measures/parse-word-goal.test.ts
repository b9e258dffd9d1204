import { expect, it } from 'vitest';
import { parseWordGoal } from './parse-word-goal.ts';

it('reads a number of words as people write it, and refuses everything else', () => {
  expect(['500', ' 1.200 ', '1,200', '12 000', ''].map(parseWordGoal)).toEqual([500, 1200, 1200, 12_000, null]);
  expect(['0', '-5', '3,5', '1.20', 'lima ratus', '5 kata', '99999999'].map(parseWordGoal)).toEqual(Array(7).fill(undefined));
});
