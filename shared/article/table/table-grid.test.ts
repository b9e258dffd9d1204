import { expect, it } from 'vitest';
import type { Inline } from '../inline.ts';
import { tableGrid } from './table-grid.ts';

const cell = (text: string, colspan?: number, rowspan?: number) => ({ children: [{ type: 'text', text }] satisfies Inline[], colspan, rowspan });
const shown = (rows: Parameters<typeof tableGrid>[0]): string[] => tableGrid(rows).map((row) =>
  row.map(({ cell: one, colspan, rowspan }) => `${one?.children.map((child) => child.type === 'text' ? child.text : '').join('') ?? '-'}${String(colspan)}${String(rowspan)}`).join(' '));

it('keeps merged cells that fit', () => {
  expect(shown([[cell('a', 2), cell('b')], [cell('c', undefined, 2), cell('d'), cell('e')], [cell('f'), cell('g')]]))
    .toEqual(['a21 b11', 'c12 d11 e11', 'f11 g11']);
});
it('fills short rows', () => {
  expect(shown([[cell('a'), cell('b')], [cell('c')]])).toEqual(['a11 b11', 'c11 -11']);
});
it('cuts spans that leave the table, and drops columns and rows in which nothing begins', () => {
  expect(shown([[cell('a', 1000, 65534)], []])).toEqual(['a11']);
});
it('cuts a span at a cell that reaches down from above', () => {
  expect(shown([[cell('a'), cell('b', undefined, 2)], [cell('c', 3)]])).toEqual(['a11 b12', 'c11']);
});
it('gives a table that spans blow up beyond all measure cell by cell', () => {
  const bomb = Array.from({ length: 20_000 }, () => [cell('a', 1000, 65534), cell('b', 1000, 65534)]);
  expect(shown(bomb).every((row) => row === 'a11 b11')).toBe(true);
  const stairs = [Array.from({ length: 1500 }, () => cell('a')), ...Array.from({ length: 2000 }, () => [cell('b')])];
  expect(shown(stairs).at(-1)).toBe('b11');
});
