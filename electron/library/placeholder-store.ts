import { baseLanguage } from '../../shared/article/base-language.ts';
import { blockSchema, type Block } from '../../shared/article/block.ts';
import { placeholdersInBlock } from '../../shared/checks/placeholders.ts';
import { blockIndex, type BlockIndex } from './block-index.ts';
import type { Connection } from './connection.ts';
import { storedAs } from './stored-json.ts';

/** Blocks to a transaction. */
const AT_ONCE = 500;
const INDONESIAN = 'id';
const OTHER = 'en';

/**
 * How many places of which block are still to be filled in ("TK"); a block without any has no row. Counted as in Indonesian
 * and as in any other language, because an article may change its language.
 */
export function placeholderStore(connection: Connection) {
  const insert = connection.prepare<[number, string, number, number]>(
    'INSERT OR REPLACE INTO placeholder (article, block_id, in_indonesian, in_others) VALUES (?, ?, ?, ?)',
  );
  const remove = connection.prepare<[number, string]>('DELETE FROM placeholder WHERE article = ? AND block_id = ?');
  const sums = connection.prepare<[number], { indonesian: number | null; others: number | null }>(
    'SELECT sum(in_indonesian) AS indonesian, sum(in_others) AS others FROM placeholder WHERE article = ?',
  );
  const uncounted = connection.prepare<[number], { article: number; block_id: string; json: string | null }>(
    `SELECT placeholder.article, placeholder.block_id, block.json FROM placeholder
     LEFT JOIN draft_block USING (article, block_id) LEFT JOIN block ON block.number = draft_block.block WHERE in_others IS NULL LIMIT ?`,
  );

  const add: BlockIndex['add'] = (article, block) => {
    const [indonesian, others] = [INDONESIAN, OTHER].map((language) => placeholdersInBlock(block, language).length);
    if (indonesian || others) insert.run(article, block.id, indonesian ?? 0, others ?? 0);
  };
  return {
    ...blockIndex(connection, 'placeholder', add),
    /** In the body of an article in this language (BCP 47). */
    count(article: number, language: string): number {
      const { indonesian, others } = sums.get(article) ?? { indonesian: null, others: null };
      return (baseLanguage(language) === INDONESIAN ? indonesian : others) ?? 0;
    },
    /**
     * Counts some of the blocks that a migration could only name, to be run in a transaction.
     * @returns whether there are more
     */
    countSome(): boolean {
      const rows = uncounted.all(AT_ONCE);
      for (const { article, block_id: id, json } of rows) {
        remove.run(article, id);
        const block = readable(json);
        if (block) add(article, block);
      }
      return rows.length === AT_ONCE;
    },
  };
}

/** @returns null for a block that was damaged: whoever opens its article is told, and nobody else has to wait for it. */
function readable(json: string | null): Block | null {
  return json === null ? null : storedAs(blockSchema, json);
}
