/**
 * Where a caret stands after its words were changed in one place: between the same letters as far as they are still there.
 * @param offset in UTF-16 code units of `before`
 * @returns in UTF-16 code units of `after`
 */
export function shiftedOffset(before: string, after: string, offset: number): number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  if (offset <= start) return offset;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.length - Math.min(end, before.length - offset);
}
