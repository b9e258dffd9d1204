import { builtInHouseStyles, defaultHouseStyleId } from '../../house-style/built-in.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { generalEn } from '../../house-style/general-en.ts';
import { isOf } from './agency.ts';

/** The style of the newsroom that the text names, else the general one of its language. */
export function chooseHouseStyle(names: readonly string[], language: string, houseStyles: readonly HouseStyle[]): HouseStyle {
  const byName = houseStyles.find((style) => names.some((name) => isOf(name, style)));
  if (byName) return byName;
  const general = language === 'id' ? defaultHouseStyleId : generalEn.id;
  return houseStyles.find((style) => style.id === general)
    ?? houseStyles.find((style) => style.language === language)
    ?? builtInHouseStyles.find((style) => style.id === general) ?? generalEn;
}
