import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tableArbitrary } from '../article.arbitrary.ts';
import { tableSchema } from '../block.ts';
import { plainInlines } from '../plain-inlines.ts';
import { inlineText } from '../text.ts';
import { areaBetween, areaOf, cellsIn, type Area } from './area.ts';
import { headerColumns, headerRows, headersOf, withHeaderColumn, withHeaderRow } from './headers.ts';
import { cellAt, filled, layoutOf, MOST_EDITED, rowsOf, sameCell, type LaidCell, type Layout } from './layout.ts';
import { addColumn, addRow, moveColumn, moveRow, removeColumns, removeRows } from './lines.ts';
import { mergeCells, splitCells } from './merge.ts';
import { newTable } from './new-table.ts';
import { pasteTable } from './paste-table.ts';
import { cutOut, withoutWords, withWords } from './words.ts';

/** "a b/c" is two rows; "a>" reaches over two columns, "av" over two rows, "a!" is a header. */
function table(picture: string): Layout {
  const rows = picture.split('/').map((row) => ({
    cells: row.split(' ').map((cell) => ({
      children: plainInlines(cell.replace(/[-!>v]/g, '')), ...(cell.includes('!') ? { header: true } : {}),
      ...(cell.includes('>') ? { colspan: cell.split('>').length } : {}), ...(cell.includes('v') ? { rowspan: cell.split('v').length } : {}),
    })),
  }));
  const layout = layoutOf(rows);
  if (!layout) throw new Error('too large');
  return layout;
}

function picture(layout: Layout): string {
  return rowsOf(layout).map(({ cells }) => cells.map((cell) =>
    (inlineText(cell.children).replaceAll('\n', '+') || '-') + (cell.header ? '!' : '') + '>'.repeat((cell.colspan ?? 1) - 1) + 'v'.repeat((cell.rowspan ?? 1) - 1)).join(' ')).join('/');
}

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const laid = tableArbitrary.map(({ rows }) => layoutOf(rows)).filter((layout) => layout !== null);
const place = fc.tuple(fc.nat(5), fc.nat(5));
const words = (cells: readonly LaidCell[]): string[] => cells.map((cell) => JSON.stringify(cell.children)).filter((text) => text !== '[]').sort();

/** One cell over each place, in reading order, and nothing that an article would not keep or read otherwise. */
function expectWhole(layout: Layout): void {
  expect(filled(layout.rows, layout.columns, layout.cells).cells).toEqual(layout.cells);
  expect(layout.cells.reduce((places, cell) => places + cell.rowspan * cell.colspan, 0)).toBe(layout.rows * layout.columns);
  tableSchema.parse({ type: 'table', id: 't', rows: rowsOf(layout) });
  expect(layoutOf(rowsOf(layout))).toEqual(layout);
}

test('whatever an import brings becomes a whole table without the loss of a word', () => {
  fc.assert(fc.property(tableArbitrary, ({ rows }) => {
    const layout = layoutOf(rows);
    if (!layout) return;
    expectWhole(layout);
    expect(words(layout.cells)).toEqual(words(rows.flatMap((row) => row.cells) as unknown as LaidCell[]));
  }));
});

test('no change of rows, columns, headers or merged cells loses a word or leaves a hole', () => {
  fc.assert(fc.property(laid, place, place, fc.boolean(), (layout, [row, column], [toRow, toColumn], isOn) => {
    const [one, other] = [cellAt(layout, row, column), cellAt(layout, toRow, toColumn)];
    const between = areaBetween(layout, one, other);
    const changed = [
      addRow(layout, Math.min(row, layout.rows)), addColumn(layout, Math.min(column, layout.columns)),
      moveRow(layout, one.row, 1), moveRow(layout, one.row, -1), moveColumn(layout, one.column, 1), moveColumn(layout, one.column, -1),
      splitCells(layout, between), withHeaderRow(layout, isOn), withHeaderColumn(layout, isOn),
    ];
    for (const next of changed) {
      expectWhole(next);
      expect(words(next.cells)).toEqual(words(layout.cells));
    }
    const merged = mergeCells(layout, between);
    expectWhole(merged);
    const all = merged.cells.flatMap((cell) => JSON.stringify(cell.children));
    for (const cell of layout.cells) expect(all.some((text) => text.includes(JSON.stringify(cell.children).slice(1, -1)))).toBe(true);
  }));
});

test('removing takes the words of what is removed and no others', () => {
  fc.assert(fc.property(laid, place, fc.integer({ min: 1, max: 3 }), (layout, [row, column], count) => {
    const from = Math.min(row, layout.rows - 1);
    const rows = Math.min(count, layout.rows - from);
    const next = removeRows(layout, from, rows);
    expectWhole(next);
    expect(words(next.cells)).toEqual(words(rows === layout.rows ? layout.cells : layout.cells.filter((cell) => cell.row < from || cell.row + cell.rowspan > from + rows)));
    expectWhole(removeColumns(layout, Math.min(column, layout.columns - 1), 1));
  }));
});

test('what is pasted stands in the table whole, beside every word that was not in its place', () => {
  fc.assert(fc.property(laid, laid, place, (layout, pasted, [row, column]) => {
    const at = cellAt(layout, row, column);
    const next = pasteTable(layout, at.row, at.column, pasted);
    if (!next) throw new Error('too large');
    expectWhole(next);
    const isOutside = (cell: LaidCell): boolean => cell.row < at.row || cell.column < at.column || cell.row >= at.row + pasted.rows || cell.column >= at.column + pasted.columns;
    expect(words(next.cells)).toEqual(words([...layout.cells.filter(isOutside), ...pasted.cells]));
    expect(words(cutOut(pasted, area(0, 0, pasted.rows, pasted.columns)).cells)).toEqual(words(pasted.cells));
  }));
});

test('a header row and a header column are set and taken back, and each leaves the other', () => {
  fc.assert(fc.property(laid, (layout) => {
    expect(headerRows(withHeaderRow(layout, true))).toBeGreaterThan(0);
    expect(headerRows(withHeaderRow(withHeaderRow(layout, true), false))).toBe(0);
    expect(headerColumns(withHeaderColumn(withHeaderColumn(layout, true), false))).toBe(0);
  }));
  const both = withHeaderColumn(withHeaderRow(table('a b/c d'), true), true);
  expect(picture(both)).toBe('a! b!/c! d');
  expect(picture(withHeaderRow(both, false))).toBe('a! b/c! d');
  expect(picture(withHeaderColumn(both, false))).toBe('a! b!/c d');
});

describe('rows and columns', () => {
  it('come with the headers of the table, and merged cells reach over them', () => {
    expect(picture(addRow(table('a! b!/c! dv/e!'), 2))).toBe('a! b!/c! dvv/-!/e!');
    expect(picture(addRow(table('a! b!/c! d'), 2))).toBe('a! b!/c! d/-! -');
    expect(picture(addColumn(table('a! b!/c! d'), 2))).toBe('a! b! -!/c! d -');
    expect(picture(addColumn(table('a>/b c'), 1))).toBe('a>>/b - c');
    expect(picture(addRow(table('a! b!/c d'), 0))).toBe('-! -!/a! b!/c d');
  });
  it('are removed, and cells that reach beyond keep their words', () => {
    expect(picture(removeRows(table('av b/c/d e'), 0, 1))).toBe('a c/d e');
    expect(picture(removeColumns(table('a> b/c d e'), 1, 1))).toBe('a b/c e');
    expect(picture(removeRows(table('a b'), 0, 1))).toBe('a b');
  });
  it('move with what is merged with them, and never past a header row', () => {
    expect(picture(moveRow(table('a b/c d/e f'), 0, 1))).toBe('c d/a b/e f');
    expect(picture(moveRow(table('av b/c/d e'), 1, 1))).toBe('d e/av b/c');
    expect(picture(moveRow(table('a! b!/c d/e f'), 1, -1))).toBe('a! b!/c d/e f');
    expect(picture(moveColumn(table('a! b c/d! e f'), 1, 1))).toBe('a! c b/d! f e');
    expect(picture(moveRow(table('a/b'), 1, 1))).toBe('a/b');
  });
  it('are found again by their words', () => {
    const before = table('a b/c d');
    expect(sameCell(moveRow(before, 0, 1), cellAt(before, 0, 1))).toMatchObject({ row: 1, column: 1 });
  });
});

describe('cells', () => {
  it('are merged with a line for each that has words, and split with all of them in the first', () => {
    const merged = mergeCells(table('a - x/b c y/d e z'), area(0, 0, 2, 2));
    expect(picture(merged)).toBe('a+b+c>v x/y/d e z');
    expect(picture(splitCells(merged, area(0, 0, 1, 1)))).toBe('a+b+c - x/- - y/d e z');
  });
  it('that are merged in every row are one column, as a browser shows them', () => {
    expect(picture(mergeCells(table('a b/c d'), area(0, 0, 2, 2)))).toBe('a+b+c+d');
  });
  it('are selected with every cell that they cut', () => {
    const layout = table('a b c/d e>/f g h');
    expect(areaBetween(layout, cellAt(layout, 0, 0), cellAt(layout, 1, 1))).toEqual(area(0, 0, 2, 3));
    expect(cellsIn(layout, areaOf(cellAt(layout, 1, 1)))).toHaveLength(1);
    expect(picture(withoutWords(layout, area(1, 1, 1, 2)))).toBe('a b c/d ->/f g h');
    expect(picture(withWords(layout, cellAt(layout, 1, 2), plainInlines('x')))).toBe('a b c/d x>/f g h');
  });
  it('are headed by their row and their column', () => {
    const layout = withHeaderColumn(withHeaderRow(table('a b/c d'), true), true);
    expect(headersOf(layout, cellAt(layout, 1, 1)).map((cell) => inlineText(cell.children))).toEqual(['b', 'c']);
    expect(headersOf(layout, cellAt(layout, 0, 0))).toEqual([]);
  });
});

test('a pasted table makes a table larger with its headers, and splits merged cells in its way', () => {
  expect(picture(pasteTable(table('a! b!/c! d'), 1, 1, table('1 2/3 4')) ?? table(''))).toBe('a! b! -!/c! 1 2/-! 3 4');
  expect(picture(pasteTable(table('a>v/- x/y z'), 1, 1, table('1')) ?? table(''))).toContain('1');
});

test('a table beyond what is edited is neither laid out nor grown to', () => {
  const row = { cells: Array.from({ length: 100 }, () => ({ children: [] })) };
  expect(layoutOf(Array.from({ length: MOST_EDITED / 100 + 1 }, () => row))).toBeNull();
  expect(pasteTable(table('a'), 0, 0, filled(MOST_EDITED, 1, []))).not.toBeNull();
  expect(pasteTable(table('a b'), 0, 1, filled(MOST_EDITED, 1, []))).toBeNull();
});

test('a new table has a header row', () => {
  expect(headerRows(layoutOf(tableSchema.parse(newTable('t')).rows) ?? table(''))).toBe(1);
});
