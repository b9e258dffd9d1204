import type { BlockOf } from '../../article/block.ts';

type Cell = BlockOf<'table'>['rows'][number]['cells'][number];
/** `cell` null: nothing was written there, and the place is filled so that the columns stand in line. */
export type GridCell = { readonly cell: Cell | null; readonly colspan: number; readonly rowspan: number };

type Placed = { readonly cell: Cell; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/**
 * Lays cells out as a browser does (HTML, "forming a table") and repairs what the standard calls errors: spans that
 * overlap or leave the table are cut, rows and columns in which no cell begins fall away, short rows are filled.
 */
export function tableGrid(rows: readonly (readonly Cell[])[]): GridCell[][] {
  const placed = place(rows);
  const rowStarts = ranks(placed.map((cell) => cell.row));
  const columnStarts = ranks(placed.map((cell) => cell.column));
  const grid: (GridCell | 'covered' | undefined)[][] = rowStarts.map(() => columnStarts.map(() => undefined));
  for (const { cell, row, column, rows: down, columns: across } of placed) {
    const rowsCovered = within(rowStarts, row, row + down);
    const columnsCovered = within(columnStarts, column, column + across);
    for (const y of rowsCovered) for (const x of columnsCovered) set(grid, y, x, 'covered');
    set(grid, rowsCovered[0] ?? 0, columnsCovered[0] ?? 0, { cell, rowspan: rowsCovered.length, colspan: columnsCovered.length });
  }
  return grid.map((row) => row.flatMap((slot) => slot === 'covered' ? [] : [slot ?? { cell: null, colspan: 1, rowspan: 1 }]));
}

function place(rows: readonly (readonly Cell[])[]): Placed[] {
  const placed: Placed[] = [];
  /** For each column, the first row that no cell from above covers. */
  const freeFrom: number[] = [];
  rows.forEach((cells, row) => {
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
    }
  });
  return placed;
}

function ranks(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The indices of the starts in [from, to). */
function within(starts: readonly number[], from: number, to: number): number[] {
  const first = starts.indexOf(from);
  const indices: number[] = [];
  for (let index = first; index < starts.length && (starts[index] ?? to) < to; index += 1) indices.push(index);
  return indices;
}

function set<T>(grid: T[][], y: number, x: number, value: T): void {
  const row = grid[y];
  if (row) row[x] = value;
}
