import { headerRows, headerColumns } from './headers.ts';
import { emptyCell, filled, tidy, type LaidCell, type Layout } from './layout.ts';
import { toColumns } from './transposed.ts';

/** A new row before the row `at`; cells that reach over the place reach over it too. Above a header row it is one as well. */
export function addRow(layout: Layout, at: number): Layout {
  const isHeader = at === 0 && headerRows(layout) > 0;
  const headColumns = headerColumns(layout);
  const moved = layout.cells.map((cell): LaidCell => {
    if (cell.row >= at) return { ...cell, row: cell.row + 1 };
    return cell.row + cell.rowspan > at ? { ...cell, rowspan: cell.rowspan + 1 } : cell;
  });
  const withPlaces = filled(layout.rows + 1, layout.columns, moved);
  return { ...withPlaces, cells: withPlaces.cells.map((cell) => (cell.row === at && !moved.includes(cell) ? emptyCell(at, cell.column, isHeader || cell.column < headColumns) : cell)) };
}

/** Without the rows from `from` on; a cell that reaches beyond them keeps its words. A table keeps one row at least. */
export function removeRows(layout: Layout, from: number, count: number): Layout {
  if (count >= layout.rows) return layout;
  const goneBefore = (row: number): number => Math.max(0, Math.min(row - from, count));
  const cells = layout.cells.flatMap((cell): LaidCell[] => {
    const row = cell.row - goneBefore(cell.row);
    const rowspan = cell.row + cell.rowspan - goneBefore(cell.row + cell.rowspan) - row;
    return rowspan > 0 ? [{ ...cell, row, rowspan }] : [];
  });
  return tidy(filled(layout.rows - count, layout.columns, cells));
}

/**
 * The row and what is merged with it, moved past its neighbour and what that is merged with. Nothing leaves the header rows, and
 * nothing comes among them.
 * @returns the layout itself where there is nothing to move past
 */
export function moveRow(layout: Layout, row: number, direction: -1 | 1): Layout {
  const starts = bandStarts(layout);
  const here = starts.findLastIndex((start) => start <= row);
  const [upper, lower, end] = (direction === 1 ? [here, here + 1, here + 2] : [here - 1, here, here + 1]).map((band) => starts[band] ?? (band === starts.length ? layout.rows : -1));
  const heads = headerRows(layout);
  if (upper === undefined || lower === undefined || end === undefined || upper < 0 || lower < 0 || end < 0 || lower === layout.rows || lower === heads) return layout;
  return {
    ...layout,
    cells: filled(layout.rows, layout.columns, layout.cells.map((cell) => {
      if (cell.row < upper || cell.row >= end) return cell;
      return { ...cell, row: cell.row < lower ? cell.row + end - lower : cell.row - (lower - upper) };
    })).cells,
  };
}

/** The rows into which no cell reaches from above. */
function bandStarts(layout: Layout): number[] {
  const isReached = new Uint8Array(layout.rows);
  for (const cell of layout.cells) isReached.fill(1, cell.row + 1, cell.row + cell.rowspan);
  return [...isReached.keys()].filter((row) => isReached[row] === 0);
}

export const addColumn = toColumns(addRow);
export const removeColumns = toColumns(removeRows);
export const moveColumn = toColumns(moveRow);
