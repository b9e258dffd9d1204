import { inlineText } from '../text.ts';
import type { Layout } from './layout.ts';

type Place = { readonly row: number; readonly column: number };

/** Where a place of a table is once rows or columns have come or gone somewhere: with the same words before it, or behind it. */
export function followedPlace(before: Layout, after: Layout, { row, column }: Place): Place {
  return { row: followedLine(linesOf(before, 'row'), linesOf(after, 'row'), row), column: followedLine(linesOf(before, 'column'), linesOf(after, 'column'), column) };
}

/** The words of each row or column. */
function linesOf(layout: Layout, which: 'row' | 'column'): string[] {
  const lines: string[] = Array.from({ length: which === 'row' ? layout.rows : layout.columns }, () => '');
  for (const cell of layout.cells) lines[cell[which]] += `${inlineText(cell.children)}\t`;
  return lines;
}

function followedLine(before: readonly string[], after: readonly string[], at: number): number {
  const grown = after.length - before.length;
  if (grown === 0) return at;
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  if (at < start) return at;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return at >= before.length - end ? at + grown : Math.min(at, after.length - 1);
}
