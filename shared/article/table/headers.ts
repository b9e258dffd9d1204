import type { LaidCell, Layout } from './layout.ts';
import { toColumns } from './transposed.ts';

/** How many rows at the top are headers throughout. */
export function headerRows(layout: Layout): number {
  let first = layout.rows;
  for (const cell of layout.cells) if (!cell.header) first = Math.min(first, cell.row);
  return first;
}

export function headerColumns(layout: Layout): number {
  let first = layout.columns;
  for (const cell of layout.cells) if (!cell.header) first = Math.min(first, cell.column);
  return first;
}

/** The first row as headers of their columns, or the rows at the top as cells like all others; a header column keeps its own. */
export function withHeaderRow(layout: Layout, isOn: boolean): Layout {
  const top = headerRows(layout);
  const body = layout.cells.filter((cell) => cell.column === 0 && cell.row >= top);
  const isCorner = (cell: LaidCell): boolean => cell.column === 0 && cell.colspan < layout.columns && body.length > 0 && body.every((one) => one.header);
  return {
    ...layout,
    cells: layout.cells.map((cell) => {
      if (isOn) return cell.row === 0 ? { ...cell, header: true } : cell;
      return cell.row < top ? { ...cell, header: isCorner(cell) } : cell;
    }),
  };
}

export const withHeaderColumn = toColumns(withHeaderRow);

/** The words that head a cell: those of its columns from the top, then those of its rows from their start, without the cell itself. */
export function headersOf(layout: Layout, of: LaidCell): LaidCell[] {
  const [top, start] = [headerRows(layout), headerColumns(layout)];
  const overlaps = (a: number, aSpan: number, b: number, bSpan: number): boolean => a < b + bSpan && b < a + aSpan;
  return layout.cells.filter((cell) => cell !== of && cell.header && (
    (cell.row < top && of.row >= top && overlaps(cell.column, cell.colspan, of.column, of.colspan))
    || (cell.column < start && of.column >= start && overlaps(cell.row, cell.rowspan, of.row, of.rowspan))
  ));
}
