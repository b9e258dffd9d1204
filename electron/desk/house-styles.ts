import { RedaksiError } from '../../shared/contract/error.ts';
import { builtInHouseStyles, defaultHouseStyleId } from '../../shared/house-style/built-in.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import type { Library } from '../library/open.ts';

/** Those built in, then the person's own. */
export function allHouseStyles(library: Library): HouseStyle[] {
  return [...builtInHouseStyles, ...library.houseStyles.list()];
}

/** @throws RedaksiError notFound */
export function houseStyleNamed(library: Library, id: string): HouseStyle {
  const found = allHouseStyles(library).find((style) => style.id === id);
  if (!found) throw new RedaksiError('notFound', `There is no house style ${id}`, { kind: 'houseStyle', id });
  return found;
}

/** The house style that an article names; where it was removed since, the default, so that the article stays usable. */
export function houseStyleOf(library: Library, id: string): HouseStyle {
  const styles = allHouseStyles(library);
  return styles.find((style) => style.id === id) ?? houseStyleNamed(library, defaultHouseStyleId);
}
