import { systemCode } from '../library-failure.ts';

/** Rows in ascending or descending order of a whole-number key between two bounds, both included. */
export type Walk<Row> = (order: 'ASC' | 'DESC', low: number, high: number) => Iterable<Row>;

/** After so many parts in a row that yield nothing the rest is given up: it lies behind a page that cannot be read. */
const MOST_FRUITLESS = 1500;
/** What no rowid and no sequence of a library reaches. */
export const HIGHEST = 2 ** 40;

type Part = [low: number, high: number];

/** Whether an error says that a page cannot be read or makes no sense. */
export function isUnreadablePage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(systemCode(error));
}

/**
 * Reads a damaged table or index: forwards to the first page that cannot be read, backwards to the last one, and what lies
 * between by halves, so that only the rows of unreadable pages are missed. The parts are taken breadth first, so that one
 * that is damaged all over does not keep the others from being read.
 *
 * A page that came to lie in another's place can be read, and its keys stand where they do not belong: they end a part
 * before its end and say nothing of how far it was read. So a part is done only when nothing more is found from behind,
 * and one whose keys are out of order is read again by halves.
 * @param take told of a row more than once where the keys are out of order
 * @returns whether every page could be read and lies in its place.
 */
export function readRange<Row>(walk: Walk<Row>, keyOf: (row: Row) => number, take: (row: Row) => void, highest = HIGHEST): boolean {
  let isWhole = true;
  let fruitless = 0;
  const parts: Part[] = [[0, highest]];
  for (let next = 0; next < parts.length && fruitless < MOST_FRUITLESS; next += 1) {
    const [low, high] = parts[next] ?? [1, 0];
    let [from, to] = [low, high];
    let last = -1;
    let isInOrder = true;
    fruitless += 1;
    const isReadForwards = through(walk, 'ASC', low, high, (row) => {
      const key = keyOf(row);
      isInOrder &&= key >= last && key >= low && key <= high;
      last = key;
      if (isInOrder) [from, fruitless] = [key + 1, 0];
      take(row);
    });
    const before = isInOrder ? from : low;
    last = high + 1;
    const isReadBackwards = through(walk, 'DESC', before, high, (row) => {
      const key = keyOf(row);
      isInOrder &&= key <= last && key >= before && key <= high;
      last = key;
      if (isInOrder) [to, fruitless] = [key - 1, 0];
      take(row);
    });
    const isDone = isReadForwards && isInOrder && isReadBackwards && to === high;
    if (isDone) continue;
    isWhole = false;
    if (!isInOrder) parts.push(...divided(low, high, highest));
    else if (isReadBackwards && to < high) parts.push([from, to]);
    else parts.push(...divided(from, to, highest));
  }
  return isWhole;
}

function divided(low: number, high: number, highest: number): Part[] {
  if (low >= high) return [];
  return high === highest ? doubling(low, high) : halves(low, high);
}

function halves(low: number, high: number): Part[] {
  const middle = Math.floor((low + high) / 2);
  return [[low, middle], [middle + 1, high]];
}

/** Where the end cannot be read either, nobody knows how far it is; most likely it is near. */
function doubling(low: number, high: number): Part[] {
  const parts: Part[] = [];
  for (let width = 1, from = low; from < high; from += width, width *= 2) parts.push([from, Math.min(from + width - 1, high - 1)]);
  return parts;
}

function through<Row>(walk: Walk<Row>, order: 'ASC' | 'DESC', low: number, high: number, take: (row: Row) => void): boolean {
  if (low > high) return true;
  try {
    for (const row of walk(order, low, high)) take(row);
    return true;
  } catch (error) {
    if (!isUnreadablePage(error)) throw error;
    return false;
  }
}

/** Reads rows from both ends of an order that has no numbers; what lies between two unreadable pages is missed. @returns whether every page could be read. */
export function readFromBothEnds<Row>(walk: (order: 'ASC' | 'DESC') => Iterable<Row>, take: (row: Row) => void): boolean {
  for (const order of ['ASC', 'DESC'] as const) {
    try {
      for (const row of walk(order)) take(row);
      return order === 'ASC';
    } catch (error) {
      if (!isUnreadablePage(error)) throw error;
    }
  }
  return false;
}
