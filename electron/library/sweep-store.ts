import { AUTOMATIC_REASONS } from '../../shared/contract/revisions.ts';
import type { Connection } from './connection.ts';
import { unpacked } from './packed-numbers.ts';

/** What a sweep would take: revisions by their sequences, blocks by their numbers; `bytes` in the library file. */
export type SweepPlan = { readonly revisions: readonly number[]; readonly blocks: readonly number[]; readonly bytes: number };

/** What a row costs beside its contents, in bytes: its header and its place in the indexes, about. */
const ROW = 48;
const ROWS_AT_ONCE = 20_000;
const REVISIONS_AT_ONCE = 500;
/** Only what came by itself, and what nobody has named, pinned or published. */
const THINNABLE = `reason IN (${AUTOMATIC_REASONS.map((reason) => `'${reason}'`).join(', ')}) AND name = '' AND pinned = 0
  AND NOT EXISTS (SELECT 1 FROM publication WHERE publication.article = revision.article AND publication.revision = revision.sequence)`;

/** Takes away automatic revisions, and blocks that neither a draft nor a revision holds any more. */
export function sweepStore(connection: Connection) {
  const drafts = connection.prepare<[number, string, number], { article: number; block_id: string; block: number }>(
    'SELECT article, block_id, block FROM draft_block WHERE (article, block_id) > (?, ?) ORDER BY article, block_id LIMIT ?',
  );
  const revisions = connection.prepare<[string, number, number], { sequence: number; fields: number; blocks: Buffer; isTaken: number }>(
    `SELECT sequence, fields, blocks, at < ? AND ${THINNABLE} AS isTaken FROM revision WHERE sequence > ? ORDER BY sequence LIMIT ?`,
  );
  const blocks = connection.prepare<[number, number, number], { number: number; bytes: number }>(
    'SELECT number, octet_length(json) + length(hash) AS bytes FROM block WHERE number > ? AND number <= ? ORDER BY number LIMIT ?',
  );
  const lastBlock = connection.prepare<[], number>('SELECT ifnull(max(number), 0) FROM block').pluck();
  const take = connection.prepare<[number], number>(`DELETE FROM revision WHERE sequence = ? AND ${THINNABLE}`);
  const held = connection.prepare<[number], { fields: number; blocks: Buffer }>('SELECT fields, blocks FROM revision WHERE sequence = ?');
  return {
    /**
     * Reads the whole library, in pieces between which others may read and write; only what is written before it begins is
     * taken. Drafts come first: what a revision is cut from meanwhile is then found in one or the other. What is kept
     * meanwhile (`watchKept` of the block store) must be left out by whoever carries the plan out.
     * @param before automatic revisions from before this moment, ISO 8601; empty: none
     * @param pause is waited for between two pieces; what it throws ends the reading
     */
    async plan(before: string, pause: () => Promise<void>): Promise<SweepPlan> {
      const last = lastBlock.get() ?? 0;
      const used = new Uint8Array(Math.ceil((last + 1) / 8));
      const use = (number: number): void => { if (number <= last) used[number >> 3] = (used[number >> 3] ?? 0) | (1 << (number & 7)); };
      for (let article = 0, id = '', rows = drafts.all(article, id, ROWS_AT_ONCE); rows.length > 0; rows = drafts.all(article, id, ROWS_AT_ONCE)) {
        for (const row of rows) use(row.block);
        ({ article, block_id: id } = rows.at(-1) ?? { article, block_id: id });
        await pause();
      }
      const taken: number[] = [];
      let bytes = 0;
      for (let from = 0, rows = revisions.all(before, from, REVISIONS_AT_ONCE); rows.length > 0; rows = revisions.all(before, from, REVISIONS_AT_ONCE)) {
        for (const row of rows) {
          if (row.isTaken === 1) {
            taken.push(row.sequence);
            bytes += row.blocks.length + ROW;
          } else for (const number of heldBlocks(row)) use(number);
        }
        from = rows.at(-1)?.sequence ?? from;
        await pause();
      }
      const unused: number[] = [];
      for (let from = 0, rows = blocks.all(from, last, ROWS_AT_ONCE); rows.length > 0; rows = blocks.all(from, last, ROWS_AT_ONCE)) {
        for (const row of rows) {
          if (((used[row.number >> 3] ?? 0) & (1 << (row.number & 7))) !== 0) continue;
          unused.push(row.number);
          bytes += row.bytes + ROW;
        }
        from = rows.at(-1)?.number ?? from;
        await pause();
      }
      return { revisions: taken, blocks: unused, bytes };
    },
    /** Takes one revision, if it may still be taken. @returns the blocks that it goes on to hold where it may not. */
    takeRevision(sequence: number): number[] {
      if (take.run(sequence).changes === 1) return [];
      const row = held.get(sequence);
      return row ? heldBlocks(row) : [];
    },
  };
}

function heldBlocks({ fields, blocks }: { fields: number; blocks: Buffer }): number[] {
  return [fields, ...unpacked(blocks)];
}
