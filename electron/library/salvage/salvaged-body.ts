import { blockSchema, type Block } from '../../../shared/article/block.ts';
import { blockWords } from '../../../shared/article/word-count.ts';
import type { Connection } from '../connection.ts';
import { isUnreadablePage, readFromBothEnds } from './read-range.ts';
import { places, type Salvage } from './salvage.ts';

/** A block, or a place where one is known to have been. */
export type Part = Block | null;
export type SalvagedBody = {
  readonly parts: readonly Part[];
  /** Whether all of it is there: what could be read agrees with itself and with the article's count of words. */
  readonly isWhole: boolean;
};

type Row = { block_id: string; position: string; block: number; words: number };
type Placed = Pick<Row, 'block_id' | 'position'>;

/**
 * Reads the present bodies out of a damaged file. An article's rows stand twice, by their id and by their place, so a page
 * of one that cannot be read is made up for by the other: at least which blocks are missing is known. `words` is what the
 * article's row says; null where that is lost.
 */
export function bodyReader({ from, into }: Salvage): (article: number, words: number | null) => SalvagedBody {
  const blocks = places(into, 'block');
  const read = blockReader(into);
  const byId = from.rows<Row>('SELECT block_id, position, block, words FROM draft_block WHERE article = ? ORDER BY block_id {order}');
  const byPlace = from.rows<Placed>('SELECT block_id, position FROM draft_block INDEXED BY draft_block_in_order WHERE article = ? ORDER BY position {order}');
  const one = from.rows<Row>('SELECT block_id, position, block, words FROM draft_block WHERE article = ? AND block_id = ? ORDER BY block_id {order}');

  return (article, words) => {
    const rows = new Map<string, Row>();
    const placed = new Map<string, Placed>();
    const areRowsWhole = readFromBothEnds((order) => byId(order, article), (row) => { rows.set(row.block_id, row); });
    const isOrderWhole = readFromBothEnds((order) => byPlace(order, article), (row) => { placed.set(row.block_id, row); });
    if (!areRowsWhole) for (const id of placed.keys()) for (const row of rows.has(id) ? [] : readable(() => one('ASC', article, id))) rows.set(id, row);

    const known = [...new Map<string, Placed>([...placed, ...rows]).values()].sort((a, b) => (a.position < b.position ? -1 : 1));
    const parts = known.map(({ block_id: id }): Part => {
      const row = rows.get(id);
      const number = row === undefined ? null : blocks.find(row.block);
      const block = number === null ? null : read(number);
      return block !== null && block.id === id && blockWords(block) === row?.words ? block : null;
    });
    const agree = [...rows.values()].every((row) => placed.get(row.block_id)?.position === row.position) && placed.size === rows.size;
    const areAllKnown = (areRowsWhole || isOrderWhole) && (areRowsWhole && isOrderWhole ? agree : true);
    const count = parts.reduce((sum, part) => sum + (part === null ? 0 : blockWords(part)), 0);
    return { parts, isWhole: areAllKnown && (words === null || count === words) && !parts.includes(null) };
  };
}

/** What one short reading yields; nothing where its page cannot be read. */
export function readable<Row>(walk: () => Iterable<Row>): Row[] {
  try {
    return [...walk()];
  } catch (error) {
    if (!isUnreadablePage(error)) throw error;
    return [];
  }
}

/** Reads blocks that already lie in the new library; null for what is no block. */
export function blockReader(into: Connection): (number: number) => Block | null {
  const json = into.prepare<[number], string>('SELECT json FROM block WHERE number = ?').pluck();
  return (number) => {
    const stored = json.get(number);
    return stored === undefined ? null : blockSchema.safeParse(JSON.parse(stored)).data ?? null;
  };
}
