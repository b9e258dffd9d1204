import { generalEn } from './general-en.ts';
import type { HouseStyle } from './house-style.ts';
import { tribunnews } from './tribunnews.ts';
import { umumId } from './umum-id.ts';

export const builtInHouseStyles: readonly HouseStyle[] = [tribunnews, umumId, generalEn];
export const defaultHouseStyleId = 'umum-id';

export function isBuiltInHouseStyle(id: string): boolean {
  return builtInHouseStyles.some((style) => style.id === id);
}
