import type { Table, TableRow } from 'mdast';
import type { BlockOf } from '../../article/block.ts';
import { tableGrid, unmerged } from '../../article/table/table-grid.ts';
import type { Notes } from '../notes.ts';
import { phrasing } from './inline.ts';

/**
 * A table of GitHub Flavored Markdown, which knows no merged cells: the words stand in the first, the others are empty.
 * Its first row is always one of headers; a table without gets an empty one.
 */
export function markdownTable(block: BlockOf<'table'>, notes: Notes): Table {
  const rows = unmerged(tableGrid(block.rows.map((row) => row.cells)));
  const hasHeader = rows[0]?.every((cell) => cell?.header === true) ?? false;
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const all = hasHeader ? rows : [[], ...rows];
  return {
    type: 'table', align: null,
    children: all.map((row): TableRow => ({
      type: 'tableRow',
      // A line end would end the row.
      children: Array.from({ length: columns }, (_unused, at) => ({
        type: 'tableCell', children: phrasing((row[at]?.children ?? []).map((child) => (child.type === 'break' ? { type: 'text', text: ' ' } : child)), notes),
      })),
    })),
  };
}
