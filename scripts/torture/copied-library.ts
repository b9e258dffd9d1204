import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';
import { checkpointed, commitEnds, framesCarried } from './write-ahead-log.ts';

/** `dropped`: how many whole commits the cut took away. */
export type Cut = { readonly folder: string; readonly dropped: number };

const FILE = 'library.sqlite';
const HEADER = 32;

/**
 * A library as a power cut would leave it on the disk: the database and its log as they stand at this moment, the log
 * torn at any byte behind what has been carried into the database (that much had been flushed before). The two files
 * cannot be copied in one instant; where the log began anew or the database was written meanwhile, it is copied again.
 */
export function cutCopy(library: string, folder: string, random: Random): Cut {
  const database = join(library, FILE);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let log = Buffer.alloc(0);
  let flushed = 0;
  for (let isWhole = false; !isWhole;) {
    const before = momentOf(database);
    copyFileSync(database, join(folder, FILE));
    log = readFileSync(`${database}-wal`);
    flushed = checkpointed(log, readFileSync(`${database}-shm`));
    isWhole = before === momentOf(database);
  }
  writeFileSync(join(folder, `${FILE}-wal`), log);
  const ends = commitEnds(log);
  const end = ends.at(-1) ?? 0;
  // A tail half written is what a power cut leaves most often; the rest tears the log anywhere.
  const at = Math.floor(random.chance(0.5) ? random.between(Math.max(flushed, ends.at(-2) ?? 0), log.length) : random.between(flushed, log.length));
  truncateSync(join(folder, `${FILE}-wal`), at);
  return { folder, dropped: end === 0 ? 0 : ends.filter((one) => one > at).length };
}

/** Changes whenever a checkpoint begins to write the database or the log begins anew. A file's time alone moves only every few milliseconds. */
function momentOf(database: string): string {
  const { mtimeNs, size } = statSync(database, { bigint: true });
  return `${mtimeNs} ${size} ${readFileSync(`${database}-wal`).subarray(0, HEADER).toString('hex')} ${framesCarried(readFileSync(`${database}-shm`))}`;
}
