import type { Connection } from '../connection.ts';
import type { DamagedFile } from './damaged-file.ts';
import { readFromBothEnds } from './read-range.ts';

/** No sequence that the damaged file has given is given again, so that what is older never comes to stand behind what is newer. */
export function raiseSequence(from: DamagedFile, into: Connection): void {
  const raise = into.prepare<[number]>('UPDATE sequence SET value = max(value, ?)');
  const highest = [
    'SELECT value AS highest FROM sequence ORDER BY value {order}',
    'SELECT sequence AS highest FROM article INDEXED BY sqlite_autoindex_article_2 ORDER BY sequence DESC LIMIT 1',
    'SELECT sequence AS highest FROM revision ORDER BY sequence DESC LIMIT 1',
    'SELECT sequence AS highest FROM removal ORDER BY sequence DESC LIMIT 1',
  ];
  for (const sql of highest) {
    const rows = from.rows<{ highest: unknown }>(sql);
    readFromBothEnds((order) => rows(order), ({ highest: found }) => { if (typeof found === 'number' && Number.isSafeInteger(found)) raise.run(found); });
  }
}
