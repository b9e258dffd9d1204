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

/** How many bytes of the log have been carried into the database, as the log's index says. */
export function checkpointed(log: Buffer, index: Buffer): number {
  if (log.length < HEADER || index.length < 100) return 0;
  // Two copies of a header of 48 bytes, then nBackfill, in the machine's own order of bytes.
  const frames = process.arch === 's390x' ? index.readUInt32BE(96) : index.readUInt32LE(96);
  return frames === 0 ? 0 : HEADER + frames * (FRAME_HEADER + log.readUInt32BE(8));
}
