import type { Connection } from '../connection.ts';
import type { DamagedFile } from './damaged-file.ts';
import { readFromBothEnds } from './read-range.ts';

/**
 * What the trash had counted goes on from where it was: in a library that began at nothing again, whatever lies in the
 * trash would stay there for as long as the library before had been in use.
 * @returns what it has counted, in milliseconds
 */
export function raiseTrashClock(from: DamagedFile, into: Connection): number {
  const raise = into.prepare<[number]>('UPDATE trash_clock SET counted = max(counted, ?)');
  const take = (found: unknown): void => {
    if (typeof found === 'number' && Number.isSafeInteger(found)) raise.run(found);
  };
  const clock = from.rows<{ counted: unknown }>('SELECT counted FROM trash_clock ORDER BY counted {order}');
  readFromBothEnds((order) => clock(order), ({ counted }) => take(counted));
  return Number(into.prepare('SELECT counted FROM trash_clock').pluck().get());
}
