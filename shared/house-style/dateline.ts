import type { Dateline } from '../article/fields.ts';
import type { HouseStyle } from './house-style.ts';

/** The dateline of a new story from a place ("Jakarta"; '' for none): in capitals as datelines are; null where the style needs none. */
export function newDateline(place: string, houseStyle: HouseStyle): Dateline | null {
  const capitals = place.trim().toLocaleUpperCase(houseStyle.language);
  const agency = houseStyle.dateline.agency || null;
  if (agency === null && capitals === '') return null;
  return { agency, place: capitals || null, separator: houseStyle.dateline.separator };
}
