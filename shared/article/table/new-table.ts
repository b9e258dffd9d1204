import type { BlockOf } from '../block.ts';

const ROWS = 3;
const COLUMNS = 3;

/** An empty table to begin with: a header row and two more, of three columns. */
export function newTable(id: string): BlockOf<'table'> {
  const rows = Array.from({ length: ROWS }, (_unused, row) => ({
    cells: Array.from({ length: COLUMNS }, () => (row === 0 ? { children: [], header: true } : { children: [] })),
  }));
  return { type: 'table', id, rows };
}
