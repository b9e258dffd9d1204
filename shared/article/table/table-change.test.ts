import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableArbitrary } from '../article.arbitrary.ts';
import { areaBetween } from './area.ts';
import { cellAt, filled, layoutOf, rowsOf } from './layout.ts';
import { canChange, changeTable, spotOf, TABLE_CHANGES } from './table-change.ts';

const spots = fc.tuple(tableArbitrary.map(({ rows }) => layoutOf(rows)).filter((layout) => layout !== null), fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
  .map(([layout, row, column, toRow, toColumn]) => {
    const cell = cellAt(layout, row, column);
    return { layout, cell, area: areaBetween(layout, cell, cellAt(layout, toRow, toColumn)) };
  });

test('any change at any place leaves a whole table, with the caret in it', () => {
  fc.assert(fc.property(spots, fc.constantFrom(...TABLE_CHANGES), (spot, change) => {
    const { layout, to } = changeTable(change, spot);
    expect(filled(layout.rows, layout.columns, layout.cells).cells).toEqual(layout.cells);
    expect(layoutOf(rowsOf(layout))).toEqual(layout);
    expect(layout.cells).toContain(cellAt(layout, to.row, to.column));
  }));
});

test('what cannot be done is not offered, and what is offered does something', () => {
  fc.assert(fc.property(spots, fc.constantFrom(...TABLE_CHANGES.filter((change) => change !== 'clear' && !change.startsWith('move'))), (spot, change) => {
    expect(JSON.stringify(rowsOf(changeTable(change, spot).layout)) !== JSON.stringify(rowsOf(spot.layout))).toBe(canChange(change, spot));
  }));
});

test('a row goes up with the caret in it', () => {
  const layout = filled(3, 2, []);
  const spot = spotOf(layout, cellAt(layout, 2, 1));
  expect(changeTable('moveRowUp', spot).to).toMatchObject({ row: 1, column: 1 });
  expect(canChange('moveRowDown', spot)).toBe(false);
});
