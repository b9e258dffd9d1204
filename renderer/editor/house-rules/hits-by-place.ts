import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { placeOf } from './place-of.ts';

/** Hits by the field or block that they are in, in the order of the article. */
export type HitsByPlace = ReadonlyMap<string, readonly HouseHit[]>;

export function hitsByPlace(hits: readonly HouseHit[]): HitsByPlace {
  return Map.groupBy(hits, placeOf);
}

/**
 * The place that comes after (1) or before (-1) another, going around at the ends.
 * @param order all places of the article, with hits or without
 * @param from where one stands; null: before the first
 * @returns null where no place has hits; `from` itself where it alone has
 */
export function nextPlace(places: HitsByPlace, order: readonly string[], from: string | null, direction: 1 | -1): string | null {
  const start = from === null ? (direction === 1 ? -1 : order.length) : order.indexOf(from);
  for (let step = 1; step <= order.length; step++) {
    const place = order.at((start + direction * step + 2 * order.length) % order.length);
    if (place !== undefined && places.has(place)) return place;
  }
  return null;
}
