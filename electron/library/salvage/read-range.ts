import { systemCode } from '../library-failure.ts';

/** Rows in ascending or descending order of a whole-number key between two bounds, both included. */
export type Walk<Row> = (order: 'ASC' | 'DESC', low: number, high: number) => Iterable<Row>;

/** After so many parts in a row that yield nothing the rest is given up: it lies behind a page that cannot be read. */
const MOST_FRUITLESS = 1500;
/** What no rowid and no sequence of a library reaches. */
export const HIGHEST = 2 ** 40;

/** Whether an error says that a page cannot be read or makes no sense. */
export function isUnreadablePage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(systemCode(error));
}

/**
 * Reads a damaged table or index: forwards to the first page that cannot be read, backwards to the last one, and what lies
 * between by halves, so that only the rows of unreadable pages are missed. The parts are taken breadth first, so that one
 * that is damaged all over does not keep the others from being read.
 * @returns whether every page could be read.
 */
export function readRange<Row>(walk: Walk<Row>, keyOf: (row: Row) => number, take: (row: Row) => void, highest = HIGHEST): boolean {
  let isWhole = true;
  let fruitless = 0;
  const parts: [low: number, high: number][] = [[0, highest]];
  const taken = (row: Row): void => {
    fruitless = 0;
    take(row);
  };
  for (let next = 0; next < parts.length && fruitless < MOST_FRUITLESS; next += 1) {
    let [low, high] = parts[next] ?? [1, 0];
    fruitless += 1;
    if (through(walk, 'ASC', low, high, (row) => { low = keyOf(row) + 1; taken(row); })) continue;
    isWhole = false;
    if (through(walk, 'DESC', low, high, (row) => { high = keyOf(row) - 1; taken(row); }) || low >= high) continue;
    parts.push(...(high === highest ? doubling(low, high) : halves(low, high)));
  }
  return isWhole;
}

function halves(low: number, high: number): [number, number][] {
  const middle = Math.floor((low + high) / 2);
  return [[low, middle], [middle + 1, high]];
}

/** Where the end cannot be read either, nobody knows how far it is; most likely it is near. */
function doubling(low: number, high: number): [number, number][] {
  const parts: [number, number][] = [];
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
