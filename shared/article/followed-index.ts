import { commonEnds } from './common-ends.ts';

/** Where a line is once others have come or gone: with the same ones before it, or behind it. A line that is gone is the one that is there now. */
export function followedIndex(before: readonly string[], after: readonly string[], at: number): number {
  const grown = after.length - before.length;
  if (grown === 0) return at;
  const { start, end } = commonEnds(before, after);
  if (at < start) return at;
  return at >= before.length - end ? at + grown : Math.min(at, after.length - 1);
}
