import type { Placeholder } from './placeholders.ts';

type Unit = Placeholder['field'] | Placeholder['blockId'];
export type PlaceholderPoint = { readonly unit: Unit; readonly part: number; readonly from: number };

/**
 * The place after `point` in reading order, from the end on the first one again.
 * @param units every field that is shown and then every block, in reading order
 * @param point null: the beginning; one in a unit that has gone counts as the beginning
 */
export function nextPlaceholder(places: readonly Placeholder[], units: readonly Unit[], point: PlaceholderPoint | null): Placeholder | null {
  const order = new Map(units.map((unit, index) => [unit, index]));
  const rank = (unit: Unit): number => order.get(unit) ?? -1;
  const isAfter = (place: Placeholder): boolean => {
    if (point === null) return true;
    const byUnit = rank(place.blockId ?? place.field) - rank(point.unit);
    if (byUnit !== 0) return byUnit > 0;
    return place.part === point.part ? place.from > point.from : place.part > point.part;
  };
  return places.find(isAfter) ?? places[0] ?? null;
}
