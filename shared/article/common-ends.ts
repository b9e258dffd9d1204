/**
 * How much two lists, or two texts by their UTF-16 code units, have in common at the beginning and, behind that, at the end.
 * A character of two units is never cut in two.
 */
export function commonEnds(before: ArrayLike<string>, after: ArrayLike<string>): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (start > 0 && isFirstHalf(before[start - 1])) start -= 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (end > 0 && isSecondHalf(before[before.length - end])) end -= 1;
  return { start, end };
}

const isFirstHalf = (unit: string | undefined): boolean => unit !== undefined && /^[\uD800-\uDBFF]$/.test(unit);
const isSecondHalf = (unit: string | undefined): boolean => unit !== undefined && /^[\uDC00-\uDFFF]$/.test(unit);
