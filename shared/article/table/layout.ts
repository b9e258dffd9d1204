import type { BlockOf } from '../block.ts';
import type { Inline } from '../inline.ts';
import { placeCells } from './place-cells.ts';

/** A cell at its place; rows and columns are counted from 0. */
export type LaidCell = {
  readonly children: Inline[]; readonly header: boolean;
  readonly row: number; readonly column: number; readonly rowspan: number; readonly colspan: number;
};
/** A table as a rectangle of `rows` × `columns` places, each covered by exactly one cell; the cells in reading order. */
export type Layout = { readonly rows: number; readonly columns: number; readonly cells: readonly LaidCell[] };
export type Rows = BlockOf<'table'>['rows'];

/** More places than anybody writes by hand, and few enough to be drawn. */
export const MOST_EDITED = 20_000;

/**
 * The table of these rows with its places filled; a table of nothing has one place.
 * @returns null: it has more than `MOST_EDITED` places.
 */
export function layoutOf(rows: Rows): Layout | null {
  const placed = placeCells(rows.map((row) => row.cells));
  if (placed === null || placed.rowCount * placed.columnCount > MOST_EDITED) return null;
  return filled(Math.max(1, placed.rowCount), Math.max(1, placed.columnCount), placed.cells.map(({ cell, ...place }) => ({ ...place, children: cell.children, header: cell.header === true })));
}

/** A layout of these cells, which do not overlap, with empty ones in the places that they leave. */
export function filled(rows: number, columns: number, cells: readonly LaidCell[]): Layout {
  const covered = new Uint8Array(rows * columns);
  for (const cell of cells) for (let row = cell.row; row < cell.row + cell.rowspan; row += 1) covered.fill(1, row * columns + cell.column, row * columns + cell.column + cell.colspan);
  const fill: LaidCell[] = [];
  for (const [place, isCovered] of covered.entries()) if (!isCovered) fill.push(emptyCell(Math.floor(place / columns), place % columns, false));
  return { rows, columns, cells: [...cells, ...fill].sort(inReadingOrder) };
}

export function emptyCell(row: number, column: number, header: boolean): LaidCell {
  return { children: [], header, row, column, rowspan: 1, colspan: 1 };
}

export function inReadingOrder(one: LaidCell, other: LaidCell): number {
  return one.row - other.row || one.column - other.column;
}

/** The rows as an article keeps them. */
export function rowsOf(layout: Layout): Rows {
  const rows: Rows = Array.from({ length: layout.rows }, () => ({ cells: [] }));
  for (const { row, children, header, colspan, rowspan } of layout.cells) {
    rows[row]?.cells.push({ children, ...(header ? { header } : {}), ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) });
  }
  return rows;
}

/** The layout without rows and columns in which no cell begins, as a browser would show it and as it will be read again. */
export function tidy(layout: Layout): Layout {
  return layoutOf(rowsOf(layout)) ?? layout;
}

/** The cell that covers a place; of a place outside, the nearest one. */
export function cellAt(layout: Layout, row: number, column: number): LaidCell {
  const y = Math.max(0, Math.min(row, layout.rows - 1));
  const x = Math.max(0, Math.min(column, layout.columns - 1));
  return layout.cells.find((cell) => covers(cell, y, x)) ?? emptyCell(y, x, false);
}

/** The same cell after a change: a cell is known by its list of words. */
export function sameCell(layout: Layout, { children }: LaidCell): LaidCell | undefined {
  return layout.cells.find((cell) => cell.children === children);
}

function covers(cell: LaidCell, row: number, column: number): boolean {
  return row >= cell.row && row < cell.row + cell.rowspan && column >= cell.column && column < cell.column + cell.colspan;
}
