import { hash } from 'node:crypto';
import { readRange } from './read-range.ts';
import { places, type Salvage } from './salvage.ts';

type Row = { number: number; hash: unknown; json: unknown };
/** The index keeps each block's hash with its number, and so knows of blocks whose row cannot be read. */
type Indexed = { hash: unknown; number: number };

/** Of a SHA-256. */
const BYTES = 32;
/** Bytes of a hash that fit a whole number. */
const PREFIX = 6;
const LAST_PREFIX = 2 ** (PREFIX * 8) - 1;

/**
 * Blocks whose content is what their hash says; of one that cannot be read, the new library's own under the same hash.
 * @returns whether every page could be read.
 */
export function salvageBlocks({ from, into, progress }: Salvage): boolean {
  const kept = places(into, 'block');
  const insert = into.prepare<[Buffer, string]>('INSERT INTO block (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING');
  const find = into.prepare<[Buffer], number>('SELECT number FROM block WHERE hash = ?').pluck();

  const take = ({ number, hash: digest, json }: Row): void => {
    progress('blocks');
    kept.know(number);
    if (typeof json !== 'string' || !isHash(digest)) return;
    if (hash('sha256', json, 'buffer').equals(digest)) insert.run(digest, json);
    const present = find.get(digest);
    if (present !== undefined) kept.place(number, present);
  };
  const areRowsWhole = readRange(from.walk<Row>('SELECT number, hash, json FROM block', 'number'), ({ number }) => number, take);

  const walk = from.rows<Indexed>('SELECT hash, number FROM block INDEXED BY sqlite_autoindex_block_1 WHERE hash BETWEEN ? AND ? ORDER BY hash {order}');
  const isIndexWhole = readRange<Indexed>((order, low, high) => walk(order, edge(low, 0), edge(high, 0xff)), prefixOf, ({ hash: digest, number }) => {
    progress('blocks');
    kept.know(number);
    const present = isHash(digest) && kept.find(number) === null ? find.get(digest) : undefined;
    if (present !== undefined) kept.place(number, present);
  }, LAST_PREFIX);
  return areRowsWhole || isIndexWhole;
}

/** NaN, which lies nowhere, for what a page of something else has in a hash's place. */
const prefixOf = ({ hash: digest }: Indexed): number => (isHash(digest) ? digest.readUIntBE(0, PREFIX) : Number.NaN);

function isHash(digest: unknown): digest is Buffer {
  return digest instanceof Buffer && digest.length === BYTES;
}

function edge(prefix: number, rest: number): Buffer {
  const bytes = Buffer.alloc(BYTES, rest);
  bytes.writeUIntBE(prefix, 0, PREFIX);
  return bytes;
}
