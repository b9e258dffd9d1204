import type { LaidCell, Layout } from './layout.ts';

/** Some of a table's places that lie together, in rows and columns counted from 0. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

export function areaOf({ row, column, rowspan, colspan }: LaidCell): Area {
  return { row, column, rows: rowspan, columns: colspan };
}

/** The smallest area that holds both cells and no part of any other. */
export function areaBetween(layout: Layout, one: LaidCell, other: LaidCell): Area {
  let area = around(areaOf(one), areaOf(other));
  for (let isGrowing = true; isGrowing;) {
    const whole: Area = layout.cells.filter((cell) => overlaps(area, cell)).reduce((grown, cell) => around(grown, areaOf(cell)), area);
    isGrowing = whole.rows !== area.rows || whole.columns !== area.columns;
    area = whole;
  }
  return area;
}

export function overlaps(area: Area, cell: LaidCell): boolean {
  return cell.row < area.row + area.rows && area.row < cell.row + cell.rowspan && cell.column < area.column + area.columns && area.column < cell.column + cell.colspan;
}

/** The cells of an area, in reading order. */
export function cellsIn(layout: Layout, area: Area): LaidCell[] {
  return layout.cells.filter((cell) => overlaps(area, cell));
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return { row, column, rows: Math.max(one.row + one.rows, other.row + other.rows) - row, columns: Math.max(one.column + one.columns, other.column + other.columns) - column };
}
