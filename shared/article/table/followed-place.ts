import { followedIndex } from '../followed-index.ts';
import { inlineText } from '../text.ts';
import type { Layout } from './layout.ts';

type Place = { readonly row: number; readonly column: number };

/** Where a place of a table is once rows or columns have come or gone somewhere: with the same words before it, or behind it. */
export function followedPlace(before: Layout, after: Layout, { row, column }: Place): Place {
  return { row: followedIndex(linesOf(before, 'row'), linesOf(after, 'row'), row), column: followedIndex(linesOf(before, 'column'), linesOf(after, 'column'), column) };
}

/** The words of each row or column. */
function linesOf(layout: Layout, which: 'row' | 'column'): string[] {
  const lines: string[] = Array.from({ length: which === 'row' ? layout.rows : layout.columns }, () => '');
  for (const cell of layout.cells) lines[cell[which]] += `${inlineText(cell.children)}\t`;
  return lines;
}
