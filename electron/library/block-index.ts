import type { Block } from '../../shared/article/block.ts';
import type { Connection } from './connection.ts';

/** What is kept of the blocks of the present drafts beside them, with every change, so that nobody has to read a body for it. */
export type BlockIndex = {
  add(article: number, block: Block): void;
  replace(article: number, block: Block): void;
  remove(article: number, blockId: string): void;
  clear(article: number): void;
};

/**
 * @param table names the article and the block of each of its rows
 * @param add writes the rows of a block that has none
 */
export function blockIndex(connection: Connection, table: 'related_link' | 'placeholder', add: BlockIndex['add']): BlockIndex {
  const remove = connection.prepare<[number, string]>(`DELETE FROM ${table} WHERE article = ? AND block_id = ?`);
  const clear = connection.prepare<[number]>(`DELETE FROM ${table} WHERE article = ?`);
  return {
    add,
    replace(article, block) {
      remove.run(article, block.id);
      add(article, block);
    },
    remove(article, blockId) {
      remove.run(article, blockId);
    },
    clear(article) {
      clear.run(article);
    },
  };
}
