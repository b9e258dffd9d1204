import type { DamagedFile } from './damaged-file.ts';
import { readFromBothEnds, readRange } from './read-range.ts';

/** Everything that keeps a sequence, with the whole-number key that it is read by. */
const SEQUENCES = [
  ['SELECT sequence, sequence AS place FROM article INDEXED BY sqlite_autoindex_article_2', 'sequence'],
  ['SELECT sequence, number AS place FROM article', 'number'],
  ['SELECT sequence, sequence AS place FROM revision', 'sequence'],
  ['SELECT sequence, article AS place FROM revision INDEXED BY revision_by_article', 'article'],
  ['SELECT sequence, sequence AS place FROM removal', 'sequence'],
] as const;

/**
 * The highest sequence that can be read in a damaged file: how far its changes had come. The library's own counter says
 * it, and the last rows that were written are asked too; where the counter cannot be read, everything that keeps a sequence
 * is gone through.
 * @returns -1 where none can be read
 */
export function highestSequence(from: DamagedFile): number {
  let highest = -1;
  const take = (found: unknown): void => {
    if (typeof found === 'number' && Number.isSafeInteger(found)) highest = Math.max(highest, found);
  };
  const counter = from.rows<{ value: unknown }>('SELECT value FROM sequence ORDER BY value {order}');
  readFromBothEnds((order) => counter(order), ({ value }) => take(value));
  const isCounterRead = highest >= 0;
  for (const [select, key] of SEQUENCES) {
    if (!isCounterRead) {
      readRange<{ sequence: number; place: number }>(from.walk(select, key), ({ place }) => place, ({ sequence }) => take(sequence));
    } else if (key === 'sequence') {
      const last = from.rows<{ sequence: number }>(`${select} ORDER BY sequence DESC LIMIT 1`);
      readFromBothEnds((order) => last(order), ({ sequence }) => take(sequence));
    }
  }
  return highest;
}
