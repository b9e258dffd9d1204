import { inReadingOrder, type Layout } from './layout.ts';

/** The table with its rows as columns: what is done to rows is done to columns between two of these. */
export function transposed({ rows, columns, cells }: Layout): Layout {
  return {
    rows: columns, columns: rows,
    cells: cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row, rowspan: cell.colspan, colspan: cell.rowspan })).sort(inReadingOrder),
  };
}

/** What a change of rows does to columns; a table that it leaves as it is stays the very same. */
export function toColumns<Rest extends unknown[]>(change: (layout: Layout, ...rest: Rest) => Layout): (layout: Layout, ...rest: Rest) => Layout {
  return (layout, ...rest) => {
    const before = transposed(layout);
    const after = change(before, ...rest);
    return after === before ? layout : transposed(after);
  };
}
