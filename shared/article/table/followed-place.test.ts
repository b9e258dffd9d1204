import { expect, test } from 'vitest';
import { followedPlace } from './followed-place.ts';
import { layoutOf, type Layout } from './layout.ts';
import { addColumn, addRow, moveRow, removeRows } from './lines.ts';

/** A row a word, a cell a letter of it; a dot is an empty one. */
function tableOf(...rows: readonly string[]): Layout {
  const layout = layoutOf(rows.map((row) => ({ cells: [...row].map((text) => ({ children: text === '.' ? [] : [{ type: 'text' as const, text }] })) })));
  if (!layout) throw new Error('A small table');
  return layout;
}
const table = tableOf('ab', 'cd', 'ef');
const at = { row: 1, column: 1 };

test('a place goes with its words when lines come or go before it', () => {
  expect(followedPlace(table, addRow(table, 0), at)).toEqual({ row: 2, column: 1 });
  expect(followedPlace(table, addRow(table, 1), at)).toEqual({ row: 2, column: 1 });
  expect(followedPlace(table, addColumn(table, 0), at)).toEqual({ row: 1, column: 2 });
  expect(followedPlace(table, removeRows(table, 0, 1), at)).toEqual({ row: 0, column: 1 });
});

test('it stays where nothing came before it, also in a table of empty cells, and where as many lines are there as before', () => {
  expect(followedPlace(table, addRow(table, 2), at)).toEqual(at);
  expect(followedPlace(tableOf('..', '..'), tableOf('..', '..', '..'), at)).toEqual(at);
  expect(followedPlace(table, moveRow(table, 1, 1), at)).toEqual(at);
});

test('where its own line is gone, it is the one that is there now', () => {
  expect(followedPlace(table, removeRows(table, 1, 1), at)).toEqual(at);
  expect(followedPlace(table, removeRows(table, 1, 2), { row: 2, column: 0 })).toEqual({ row: 0, column: 0 });
});
