import { MOST_COLSPAN } from '../block.ts';
import { MOST_EDITED, type Layout } from './layout.ts';

/** @returns why a changed table cannot be kept as it would be; null: it can. Its rows are never as many as one cell may not reach over. */
export function beyondLimit({ rows, columns, cells }: Layout): 'tooManyPlaces' | 'tooWideCell' | null {
  if (rows * columns > MOST_EDITED) return 'tooManyPlaces';
  return cells.some(({ colspan }) => colspan > MOST_COLSPAN) ? 'tooWideCell' : null;
}
