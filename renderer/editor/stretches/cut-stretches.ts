/** How many blocks a stretch has when it is made: fewer cost more at each key for being many, more for being looked at anew. */
export const STRETCH = 20;
/** A row of more is cut: where it may be, into stretches of `STRETCH` or more, and anywhere at three times as many. */
const LONG = 2 * STRETCH;

/**
 * Cuts a row of blocks where it has become long.
 * @param mayBegin whether a block may stand at the beginning of a stretch
 * @returns the row in pieces, in its order; one piece, also of nothing, where it is not long
 */
export function cutStretches<Block>(row: readonly Block[], mayBegin: (block: Block) => boolean): (readonly Block[])[] {
  if (row.length <= LONG) return [row];
  const pieces: Block[][] = [[]];
  for (const block of row) {
    const piece = pieces.at(-1) ?? [];
    if (piece.length >= 3 * STRETCH || (piece.length >= STRETCH && mayBegin(block))) pieces.push([block]);
    else piece.push(block);
  }
  return pieces;
}
