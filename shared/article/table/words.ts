import type { Inline } from '../inline.ts';
import { cellsIn, type Area } from './area.ts';
import { filled, type LaidCell, type Layout } from './layout.ts';

/** The table with other words in one of its cells. */
export function withWords(layout: Layout, cell: LaidCell, children: Inline[]): Layout {
  return { ...layout, cells: layout.cells.map((one) => (one.row === cell.row && one.column === cell.column ? { ...one, children } : one)) };
}

/** The table without the words of an area. */
export function withoutWords(layout: Layout, area: Area): Layout {
  const emptied = new Set(cellsIn(layout, area));
  return { ...layout, cells: layout.cells.map((cell) => (emptied.has(cell) ? { ...cell, children: [] } : cell)) };
}

/** An area, which is whole, as a table of its own. */
export function cutOut(layout: Layout, area: Area): Layout {
  return filled(area.rows, area.columns, cellsIn(layout, area).map((cell) => ({ ...cell, row: cell.row - area.row, column: cell.column - area.column })));
}
