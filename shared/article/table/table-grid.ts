import { placeCells, type Cell } from './place-cells.ts';

/** `cell` null: nothing was written there, and the place is filled so that the columns stand in line. */
export type GridCell = { readonly cell: Cell | null; readonly colspan: number; readonly rowspan: number };

/** The rows of a table whose cells fit together (`placeCells`), short rows filled; one too large is given cell by cell instead. */
export function tableGrid(rows: readonly (readonly Cell[])[]): GridCell[][] {
  const placed = placeCells(rows);
  if (placed === null) return rows.filter((cells) => cells.length > 0).map((cells) => cells.map((cell) => ({ cell, colspan: 1, rowspan: 1 })));
  const grid: (GridCell | 'covered' | undefined)[][] = Array.from({ length: placed.rowCount }, () => Array.from({ length: placed.columnCount }, () => undefined));
  for (const { cell, row, column, rowspan, colspan } of placed.cells) {
    for (const covered of grid.slice(row, row + rowspan)) covered.fill('covered', column, column + colspan);
    const first = grid[row];
    if (first) first[column] = { cell, rowspan, colspan };
  }
  return grid.map((row) => row.flatMap((slot) => slot === 'covered' ? [] : [slot ?? { cell: null, colspan: 1, rowspan: 1 }]));
}

/** Each place of a grid by itself; null where nothing was written or a merged cell covers it. */
export function unmerged(grid: readonly (readonly GridCell[])[]): (Cell | null)[][] {
  const rows: (Cell | null | undefined)[][] = grid.map(() => []);
  for (const [y, row] of grid.entries()) {
    let x = 0;
    for (const { cell, colspan, rowspan } of row) {
      while (rows[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < rowspan; down += 1) {
        for (let across = 0; across < colspan; across += 1) {
          const into = rows[y + down];
          if (into) into[x + across] = down === 0 && across === 0 ? cell : null;
        }
      }
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}
