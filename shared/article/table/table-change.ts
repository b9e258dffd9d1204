import { areaOf, cellsIn, type Area } from './area.ts';
import { headerColumns, headerRows, withHeaderColumn, withHeaderRow } from './headers.ts';
import { sameCell, type LaidCell, type Layout } from './layout.ts';
import { addColumn, addRow, moveColumn, moveRow, removeColumns, removeRows } from './lines.ts';
import { mergeCells, splitCells } from './merge.ts';
import { withoutWords } from './words.ts';

/** A table with the cell that is written in and the area that is selected, which is that cell's where no others are. */
export type Spot = { readonly layout: Layout; readonly cell: LaidCell; readonly area: Area };
type Place = { readonly row: number; readonly column: number };
/** `to`: where the caret comes to stand; the place where it stood where it is not said. */
type Changed = { readonly layout: Layout; readonly to?: Place };

const found = (layout: Layout, cell: LaidCell): Changed => ({ layout, to: sameCell(layout, cell) });

/** What can be done to a table by name, in the order in which it is offered. */
const CHANGES = {
  addRowAbove: ({ layout, cell, area }) => ({ layout: addRow(layout, area.row), to: { row: area.row, column: cell.column } }),
  addRowBelow: ({ layout, cell, area }) => ({ layout: addRow(layout, area.row + area.rows), to: { row: area.row + area.rows, column: cell.column } }),
  moveRowUp: ({ layout, cell }) => found(moveRow(layout, cell.row, -1), cell),
  moveRowDown: ({ layout, cell }) => found(moveRow(layout, cell.row + cell.rowspan - 1, 1), cell),
  headerRow: ({ layout }) => ({ layout: withHeaderRow(layout, headerRows(layout) === 0) }),
  removeRows: ({ layout, cell, area }) => ({ layout: removeRows(layout, area.row, area.rows), to: { row: area.row, column: cell.column } }),
  addColumnBefore: ({ layout, cell, area }) => ({ layout: addColumn(layout, area.column), to: { row: cell.row, column: area.column } }),
  addColumnAfter: ({ layout, cell, area }) => ({ layout: addColumn(layout, area.column + area.columns), to: { row: cell.row, column: area.column + area.columns } }),
  moveColumnBack: ({ layout, cell }) => found(moveColumn(layout, cell.column, -1), cell),
  moveColumnOn: ({ layout, cell }) => found(moveColumn(layout, cell.column + cell.colspan - 1, 1), cell),
  headerColumn: ({ layout }) => ({ layout: withHeaderColumn(layout, headerColumns(layout) === 0) }),
  removeColumns: ({ layout, cell, area }) => ({ layout: removeColumns(layout, area.column, area.columns), to: { row: cell.row, column: area.column } }),
  merge: ({ layout, area }) => ({ layout: mergeCells(layout, area), to: area }),
  split: ({ layout, area }) => ({ layout: splitCells(layout, area), to: area }),
  clear: ({ layout, area, cell }) => ({ layout: withoutWords(layout, area), to: cell }),
} satisfies Record<string, (spot: Spot) => Changed>;

export type TableChange = keyof typeof CHANGES;
export const TABLE_CHANGES = Object.keys(CHANGES) as TableChange[];

/** @returns the table as it was where the change does nothing to it */
export function changeTable(change: TableChange, spot: Spot): { readonly layout: Layout; readonly to: Place } {
  const { layout, to }: Changed = CHANGES[change](spot);
  return { layout, to: to ?? spot.cell };
}

/** Whether there is something for a change to do, as far as that is seen without doing it: it is asked at every letter. */
export function canChange(change: TableChange, { layout, cell, area }: Spot): boolean {
  switch (change) {
    case 'removeRows': return area.rows < layout.rows;
    case 'removeColumns': return area.columns < layout.columns;
    case 'moveRowUp': return cell.row > 0;
    case 'moveRowDown': return cell.row + cell.rowspan < layout.rows;
    case 'moveColumnBack': return cell.column > 0;
    case 'moveColumnOn': return cell.column + cell.colspan < layout.columns;
    case 'merge': return area.rows !== cell.rowspan || area.columns !== cell.colspan;
    case 'split': return cellsIn(layout, area).some((one) => one.rowspan * one.colspan > 1);
    default: return true;
  }
}

/** A spot of one cell. */
export function spotOf(layout: Layout, cell: LaidCell): Spot {
  return { layout, cell, area: areaOf(cell) };
}
