import { generalEn } from '../../shared/house-style/general-en.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import { umumId } from '../../shared/house-style/umum-id.ts';

/** What stands in for a house style that is not known here, by the article's language. */
export function generalHouseStyle(language: string): HouseStyle {
  return language.startsWith('id') ? umumId : generalEn;
}
