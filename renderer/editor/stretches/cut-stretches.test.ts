import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutStretches, STRETCH } from './cut-stretches.ts';

const row = (length: number): number[] => Array.from({ length }, (_, index) => index);

it('leaves a short row whole, also one of nothing', () => {
  expect(cutStretches([], () => true)).toEqual([[]]);
  expect(cutStretches(row(2 * STRETCH), () => true)).toEqual([row(2 * STRETCH)]);
});

it('cuts a long row before blocks that may begin a stretch, and elsewhere only where there are none of them for long', () => {
  fc.assert(fc.property(fc.nat(1_000), fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }), (length, pattern) => {
    const mayBegin = (block: number): boolean => pattern[block % pattern.length] ?? false;
    const pieces = cutStretches(row(length), mayBegin);
    expect(pieces.flat()).toEqual(row(length));
    if (length <= 2 * STRETCH) return;
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(3 * STRETCH);
    for (const [at, piece] of pieces.entries()) {
      if (at > 0 && !mayBegin(piece[0] ?? 0)) expect(pieces[at - 1]).toHaveLength(3 * STRETCH);
    }
  }));
});
