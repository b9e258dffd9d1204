import { overlaps, type Area } from './area.ts';
import { headerColumns, headerRows } from './headers.ts';
import { filled, MOST_EDITED, tidy, type Layout } from './layout.ts';
import { splitCells } from './merge.ts';

/**
 * Puts a table over the places from `row` and `column` on, as a spreadsheet does: it grows where it must, merged cells in the
 * way are split first, what stood there is replaced. Whether a place is a header stays as it was.
 * @returns null: it would have more than `MOST_EDITED` places.
 */
export function pasteTable(layout: Layout, row: number, column: number, pasted: Layout): Layout | null {
  const area: Area = { row, column, rows: pasted.rows, columns: pasted.columns };
  if (Math.max(layout.rows, row + pasted.rows) * Math.max(layout.columns, column + pasted.columns) > MOST_EDITED) return null;
  const single = splitCells(grown(layout, row + pasted.rows, column + pasted.columns), area);
  const isHeader = new Set(single.cells.filter((cell) => cell.header).map((cell) => cell.row * single.columns + cell.column));
  return tidy(filled(single.rows, single.columns, [
    ...single.cells.filter((cell) => !overlaps(area, cell)),
    ...pasted.cells.map((cell) => {
      const place = { row: cell.row + row, column: cell.column + column };
      return { ...cell, ...place, header: isHeader.has(place.row * single.columns + place.column) };
    }),
  ]));
}

/** With empty rows and columns at its end, as many as are wanted; header rows and header columns go on. */
function grown(layout: Layout, rows: number, columns: number): Layout {
  const [top, start] = [headerRows(layout), headerColumns(layout)];
  const before = new Set(layout.cells);
  const larger = filled(Math.max(layout.rows, rows), Math.max(layout.columns, columns), layout.cells);
  return { ...larger, cells: larger.cells.map((cell) => (before.has(cell) || (cell.row >= top && cell.column >= start) ? cell : { ...cell, header: true })) };
}
