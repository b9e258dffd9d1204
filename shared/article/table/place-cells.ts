import type { BlockOf } from '../block.ts';

export type Cell = BlockOf<'table'>['rows'][number]['cells'][number];
/** Where a cell begins and how far it reaches, in rows and columns that are counted from 0. */
export type Placed = { readonly cell: Cell; readonly row: number; readonly column: number; readonly rowspan: number; readonly colspan: number };
export type PlacedCells = { readonly rowCount: number; readonly columnCount: number; readonly cells: readonly Placed[] };

/** Far more than anybody reads, and few enough to be laid out in a second. */
const MOST_COLUMNS = 2_000;
const MOST_PLACES = 1_000_000;

/**
 * Places cells as a browser does (HTML, "forming a table") and repairs what the standard calls errors: spans that overlap
 * or leave the table are cut, rows and columns in which no cell begins fall away. The order of the cells stays.
 * @returns null: it is larger than any newsroom's, which spans alone can make of a short text.
 */
export function placeCells(rows: readonly (readonly Cell[])[]): PlacedCells | null {
  const cells = asWritten(rows);
  if (cells === null) return null;
  const rowStarts = ranks(cells.map((cell) => cell.row));
  const columnStarts = ranks(cells.map((cell) => cell.column));
  if (rowStarts.length * columnStarts.length > MOST_PLACES) return null;
  const rowIndices = indicesOf(rowStarts);
  const columnIndices = indicesOf(columnStarts);
  return {
    rowCount: rowStarts.length, columnCount: columnStarts.length,
    cells: cells.map(({ cell, row, column, rowspan, colspan }) => {
      const [y, x] = [rowIndices.get(row) ?? 0, columnIndices.get(column) ?? 0];
      return { cell, row: y, column: x, rowspan: countWithin(rowStarts, y, row + rowspan), colspan: countWithin(columnStarts, x, column + colspan) };
    }),
  };
}

function asWritten(rows: readonly (readonly Cell[])[]): Placed[] | null {
  const placed: Placed[] = [];
  /** For each column, the first row that no cell from above covers. */
  const freeFrom: number[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const rowspan = Math.min(cell.rowspan ?? 1, rows.length - row);
      let colspan = 0;
      while (colspan < (cell.colspan ?? 1) && (freeFrom[column + colspan] ?? 0) <= row) {
        freeFrom[column + colspan] = row + rowspan;
        colspan += 1;
      }
      placed.push({ cell, row, column, rowspan, colspan });
      column += colspan;
      if (column > MOST_COLUMNS) return null;
    }
  }
  return placed;
}

function ranks(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function indicesOf(starts: readonly number[]): Map<number, number> {
  return new Map(starts.map((start, index) => [start, index]));
}

/** How many of the starts lie before `to`, from the index `first` on. */
function countWithin(starts: readonly number[], first: number, to: number): number {
  let end = first;
  while (end < starts.length && (starts[end] ?? to) < to) end += 1;
  return end - first;
}
