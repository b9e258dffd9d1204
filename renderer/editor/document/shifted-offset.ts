import { commonEnds } from '../../../shared/article/common-ends.ts';

/**
 * Where a caret stands after its words were changed in one place: between the same letters as far as they are still there.
 * @param offset in UTF-16 code units of `before`
 * @returns in UTF-16 code units of `after`
 */
export function shiftedOffset(before: string, after: string, offset: number): number {
  const { start, end } = commonEnds(before, after);
  if (offset <= start) return offset;
  return after.length - Math.min(end, before.length - offset);
}
