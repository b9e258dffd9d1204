import { expect, test } from 'vitest';
import { tableSchema } from '../block.ts';
import { areaBetween } from './area.ts';
import { beyondLimit } from './beyond-limit.ts';
import { cellAt, filled, layoutOf, MOST_EDITED, rowsOf, type Layout } from './layout.ts';
import { changeTable, spotOf } from './table-change.ts';

const keeps = (layout: Layout): boolean => tableSchema.safeParse({ type: 'table', id: '0198c000-0000-7000-8000-000000000000', rows: rowsOf(layout) }).success;

function merged(columns: number): Layout {
  const layout = filled(2, 1100, []);
  const cell = cellAt(layout, 0, 0);
  return changeTable('merge', { layout, cell, area: areaBetween(layout, cell, cellAt(layout, 0, columns - 1)) }).layout;
}

test('cells are merged as far as an article can keep them', () => {
  expect([keeps(merged(1000)), beyondLimit(merged(1000))]).toEqual([true, null]);
  expect([keeps(merged(1001)), beyondLimit(merged(1001))]).toEqual([false, 'tooWideCell']);
});

test('a column within the widest merged cell would make it wider', () => {
  const layout = merged(1000);
  expect(beyondLimit(changeTable('addColumnAfter', spotOf(layout, cellAt(layout, 1, 500))).layout)).toBe('tooWideCell');
});

test('a row more than can be written is told before it would close the table to its writer', () => {
  const full = filled(MOST_EDITED / 100, 100, []);
  expect(beyondLimit(full)).toBeNull();
  const { layout } = changeTable('addRowBelow', spotOf(full, cellAt(full, 0, 0)));
  expect([layoutOf(rowsOf(layout)), beyondLimit(layout)]).toEqual([null, 'tooManyPlaces']);
});
