import type { HouseStyle } from '../../shared/house-style/house-style.ts';

/** A copy under an id that nobody has, to be made one's own. */
export function duplicateHouseStyle(houseStyle: HouseStyle, name: string, taken: readonly string[]): HouseStyle {
  const stem = houseStyle.id.replace(/-copy(?:-\d+)?$/, '').slice(0, 50);
  let id = `${stem}-copy`;
  for (let count = 2; taken.includes(id); count += 1) id = `${stem}-copy-${count}`;
  return { ...houseStyle, id, name: name.slice(0, 100) };
}
