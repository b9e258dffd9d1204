import type { Inline } from '../inline.ts';
import { cellsIn, overlaps, type Area } from './area.ts';
import { emptyCell, filled, inReadingOrder, tidy, type LaidCell, type Layout } from './layout.ts';

/** The area, which is whole (`areaBetween`), as one cell with the words of all, a line each; a header where the first was one. */
export function mergeCells(layout: Layout, area: Area): Layout {
  const merged = cellsIn(layout, area);
  const children = merged.map((cell) => cell.children).filter((words) => words.length > 0)
    .reduce<Inline[]>((all, words) => (all.length === 0 ? words : [...all, { type: 'break' }, ...words]), []);
  const cell: LaidCell = { children, header: merged[0]?.header ?? false, row: area.row, column: area.column, rowspan: area.rows, colspan: area.columns };
  return tidy(filled(layout.rows, layout.columns, [...layout.cells.filter((one) => !overlaps(area, one)), cell]));
}

/** Every merged cell of the area as single ones; the words stand in the first, and each is a header where the whole was. */
export function splitCells(layout: Layout, area: Area): Layout {
  const cells = layout.cells.flatMap((cell) => (overlaps(area, cell) ? singles(cell) : [cell]));
  return { ...layout, cells: cells.sort(inReadingOrder) };
}

function singles(cell: LaidCell): LaidCell[] {
  return Array.from({ length: cell.rowspan * cell.colspan }, (_unused, at) => {
    const single = emptyCell(cell.row + Math.floor(at / cell.colspan), cell.column + (at % cell.colspan), cell.header);
    return at === 0 ? { ...single, children: cell.children } : single;
  });
}
