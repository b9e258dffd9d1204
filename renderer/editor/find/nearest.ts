import type { Block } from '../../../shared/article/block.ts';
import { FOUND_FIELDS, type Found } from '../../../shared/find/found.ts';

/** Where something stands in the reading order: the field or block, the run within it, the first character. */
export type Anchor = Pick<Found, 'place' | 'from'>;
type Position = readonly [number, number, number];

/**
 * Which of the places found is meant now: the one at or behind the one before, else at or behind the caret's block, else
 * the first.
 * @param found in reading order
 * @returns its index; -1 where nothing is found
 */
export function nearest(found: readonly Found[], before: Anchor | null, selectedBlock: string | null, blocks: readonly Block[]): number {
  if (found.length === 0) return -1;
  const order = new Map(blocks.map(({ id }, index) => [id, FOUND_FIELDS.length + index]));
  const position = ({ place, from }: Anchor): Position => (place.kind === 'field'
    ? [FOUND_FIELDS.indexOf(place.field), 0, from]
    : [order.get(place.blockId) ?? -1, place.part, from]);
  const from: Position | null = before ? position(before) : selectedBlock === null ? null : [order.get(selectedBlock) ?? -1, 0, 0];
  if (from === null) return 0;
  return Math.max(0, found.findIndex((one) => isAtOrBehind(position(one), from)));
}

function isAtOrBehind(one: Position, other: Position): boolean {
  for (const [index, number] of one.entries()) {
    const against = other[index] ?? 0;
    if (number !== against) return number > against;
  }
  return true;
}
