import { expect, it } from 'vitest';
import { ARTICLE_SIZES, ARTICLE_ZOOMS } from '../../../shared/contract/article-look.ts';
import { neighbour, step } from './step.ts';

it('zooms through the steps both ways and stays at the ends', () => {
  expect(step(ARTICLE_ZOOMS, 100, 1)).toBe(110);
  expect(step(ARTICLE_ZOOMS, 100, -1)).toBe(90);
  expect(step(ARTICLE_ZOOMS, 200, 1)).toBe(200);
  expect(step(ARTICLE_ZOOMS, 50, -1)).toBe(50);
});

it('goes on from a zoom between two steps to the nearer one on that side', () => {
  expect(step(ARTICLE_ZOOMS, 120, 1)).toBe(125);
  expect(step(ARTICLE_ZOOMS, 120, -1)).toBe(110);
});

it('has no larger text than the largest and no smaller one than the smallest', () => {
  expect(neighbour(ARTICLE_SIZES, 'usual', 1)).toBe('large');
  expect(neighbour(ARTICLE_SIZES, 'largest', 1)).toBeNull();
  expect(neighbour(ARTICLE_SIZES, 'small', -1)).toBeNull();
});
