import type { BlockOf } from '../../article/block.ts';

type Cell = BlockOf<'table'>['rows'][number]['cells'][number];
/** `cell` null: nothing was written there, and the place is filled so that the columns stand in line. */
export type GridCell = { readonly cell: Cell | null; readonly colspan: number; readonly rowspan: number };

/** Far more than anybody reads, and few enough to be laid out in a second. */
const MOST_COLUMNS = 2_000;
const MOST_PLACES = 1_000_000;

type Placed = { readonly cell: Cell; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/**
 * Lays cells out as a browser does (HTML, "forming a table") and repairs what the standard calls errors: spans that
 * overlap or leave the table are cut, rows and columns in which no cell begins fall away, short rows are filled. A table
 * larger than any newsroom's, which spans alone can make of a short text, is given cell by cell instead.
 */
export function tableGrid(rows: readonly (readonly Cell[])[]): GridCell[][] {
  const placed = place(rows);
  if (placed === null) return cellByCell(rows);
  const rowStarts = ranks(placed.map((cell) => cell.row));
  const columnStarts = ranks(placed.map((cell) => cell.column));
  if (rowStarts.length * columnStarts.length > MOST_PLACES) return cellByCell(rows);
  const rowIndices = indicesOf(rowStarts);
  const columnIndices = indicesOf(columnStarts);
  const grid: (GridCell | 'covered' | undefined)[][] = rowStarts.map(() => columnStarts.map(() => undefined));
  for (const { cell, row, column, rows: down, columns: across } of placed) {
    const rowsCovered = within(rowStarts, rowIndices.get(row) ?? 0, row + down);
    const columnsCovered = within(columnStarts, columnIndices.get(column) ?? 0, column + across);
    for (const y of rowsCovered) for (const x of columnsCovered) set(grid, y, x, 'covered');
    set(grid, rowsCovered[0] ?? 0, columnsCovered[0] ?? 0, { cell, rowspan: rowsCovered.length, colspan: columnsCovered.length });
  }
  return grid.map((row) => row.flatMap((slot) => slot === 'covered' ? [] : [slot ?? { cell: null, colspan: 1, rowspan: 1 }]));
}

/** null: it has too many columns. */
function place(rows: readonly (readonly Cell[])[]): Placed[] | null {
  const placed: Placed[] = [];
  /** For each column, the first row that no cell from above covers. */
  const freeFrom: number[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const down = Math.min(cell.rowspan ?? 1, rows.length - row);
      let across = 0;
      while (across < (cell.colspan ?? 1) && (freeFrom[column + across] ?? 0) <= row) {
        freeFrom[column + across] = row + down;
        across += 1;
      }
      placed.push({ cell, row, column, rows: down, columns: across });
      column += across;
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

function cellByCell(rows: readonly (readonly Cell[])[]): GridCell[][] {
  return rows.filter((cells) => cells.length > 0).map((cells) => cells.map((cell) => ({ cell, colspan: 1, rowspan: 1 })));
}

/** The indices of the starts before `to`, from the `first` on. */
function within(starts: readonly number[], first: number, to: number): number[] {
  const indices: number[] = [];
  for (let index = first; index < starts.length && (starts[index] ?? to) < to; index += 1) indices.push(index);
  return indices;
}

function set<T>(grid: T[][], y: number, x: number, value: T): void {
  const row = grid[y];
  if (row) row[x] = value;
}
