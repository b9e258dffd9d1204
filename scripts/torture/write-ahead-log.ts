/** SQLite's write-ahead log: https://www.sqlite.org/fileformat2.html#walformat and walformat.html#walidxfmt. */
const HEADER = 32;
const FRAME_HEADER = 24;

/** Where in a log each commit ends, in bytes from its beginning: of the frames that belong to it, not of older ones behind them. */
export function commitEnds(log: Buffer): number[] {
  if (log.length < HEADER) return [];
  const pageSize = log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  const ends: number[] = [];
  for (let frame = HEADER; frame + FRAME_HEADER + pageSize <= log.length; frame += FRAME_HEADER + pageSize) {
    if (!log.subarray(frame + 8, frame + 16).equals(salts)) break;
    if (log.readUInt32BE(frame + 4) !== 0) ends.push(frame + FRAME_HEADER + pageSize);
  }
  return ends;
}

/** In the log's index, behind two copies of a header of 48 bytes: nBackfill, and nBackfillAttempted. */
const BACKFILLED = 96;
const ATTEMPTED = 128;

/**
 * How many frames a checkpoint has carried, or is just carrying, into the database, as the log's index says. The second
 * number is set before the first page is written, the first one when all of them are on the disk.
 */
export function framesCarried(index: Buffer): number {
  if (index.length < ATTEMPTED + 4) return 0;
  // In the machine's own order of bytes.
  const at = (place: number): number => (process.arch === 's390x' ? index.readUInt32BE(place) : index.readUInt32LE(place));
  return Math.max(at(BACKFILLED), at(ATTEMPTED));
}

/** How many bytes of the log may stand in the database already, and so were flushed before. */
export function checkpointed(log: Buffer, index: Buffer): number {
  if (log.length < HEADER) return 0;
  const frames = framesCarried(index);
  return frames === 0 ? 0 : HEADER + frames * (FRAME_HEADER + log.readUInt32BE(8));
}
