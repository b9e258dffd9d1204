import type { Connection } from '../connection.ts';
import type { DamagedFile } from './damaged-file.ts';
import { highestSequence } from './highest-sequence.ts';

/** No sequence that the damaged file has given is given again, so that what is older never comes to stand behind what is newer. */
export function raiseSequence(from: DamagedFile, into: Connection): void {
  into.prepare<[number]>('UPDATE sequence SET value = max(value, ?)').run(highestSequence(from));
}
