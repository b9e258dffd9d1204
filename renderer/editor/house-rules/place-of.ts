import type { TextPlace } from '../../../shared/house-rules/house-hit.ts';

/** The fields that are checked, in the order of the screen. */
export const CHECKED_FIELDS = ['headline', 'standfirst'] as const;

/** One word for a field or a block, whose id may be a field's name. */
export function placeOf({ field, blockId }: TextPlace): string {
  return field === null ? `block ${blockId}` : `field ${field}`;
}
export const placeOfBlock = (blockId: string): string => placeOf({ field: null, blockId });
export const placeOfField = (field: (typeof CHECKED_FIELDS)[number]): string => placeOf({ field, blockId: null });
