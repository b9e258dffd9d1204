import { expect, test } from 'vitest';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { hitsByPlace, nextPlace } from './hits-by-place.ts';

const hit = (place: string): HouseHit => ({
  ...(place === 'headline' ? { field: place, blockId: null } : { field: null, blockId: place }),
  ruleId: 'baku.apotik', severity: 'warning', from: 0, to: 6, matched: 'apotik', suggestions: ['apotek'], part: 0, within: 'apotik', usual: null,
});
const ORDER = ['field headline', 'field standfirst', 'block a', 'block b', 'block c'];

test('places with hits follow each other in the order of the article, and go around at its ends', () => {
  const places = hitsByPlace([hit('headline'), hit('b'), hit('b')]);
  expect(places.get('block b')).toHaveLength(2);
  const from = [null, 'field headline', 'block a', 'block b', 'block c'];
  const [headline, b] = ['field headline', 'block b'];
  expect(from.map((place) => nextPlace(places, ORDER, place, 1))).toEqual([headline, b, b, headline, headline]);
  expect(from.map((place) => nextPlace(places, ORDER, place, -1))).toEqual([b, b, headline, headline, b]);
});

test('a place that alone has hits is the next one from itself, and none is next where none has', () => {
  const one = hitsByPlace([hit('c')]);
  expect([nextPlace(one, ORDER, 'block c', 1), nextPlace(one, ORDER, 'block c', -1)]).toEqual(['block c', 'block c']);
  expect([nextPlace(hitsByPlace([]), ORDER, 'block a', 1), nextPlace(one, [], null, 1)]).toEqual([null, null]);
});
