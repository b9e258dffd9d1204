import type { TextPlace } from '../../../shared/house-rules/house-hit.ts';

/** The name of a field, or the id of a block: no block is called as a field is. */
export function placeOf({ field, blockId }: TextPlace): string {
  return field ?? blockId;
}
