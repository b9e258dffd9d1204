import { expect, it } from 'vitest';
import { isSameHits, type HouseHit } from './house-hit.ts';

const hit: HouseHit = {
  ruleId: 'baku.apotek', severity: 'warning', from: 3, to: 9, matched: 'apotik', suggestions: ['apotek'], field: null, blockId: 'a', part: 0, within: 'Di apotik', usual: null,
};

it('the same hits again are the same, and whatever they say otherwise makes others of them', () => {
  expect(isSameHits([hit], [{ ...hit, suggestions: ['apotek'] }])).toBe(true);
  expect(isSameHits([], [])).toBe(true);
  for (const other of [[], [hit, hit], [{ ...hit, from: 4 }], [{ ...hit, within: 'Ke apotik' }], [{ ...hit, blockId: 'b' }], [{ ...hit, suggestions: ['apotek', 'toko obat'] }], [{ ...hit, usual: 2 }]]) {
    expect(isSameHits([hit], other)).toBe(false);
  }
});
