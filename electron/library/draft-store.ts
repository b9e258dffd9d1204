import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Block } from '../../shared/article/block.ts';
import { UnknownBlock, type BodyChange } from '../../shared/article/change.ts';
import { blockWords } from '../../shared/article/word-count.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { BlockIndex } from './block-index.ts';
import type { BlockStore } from './block-store.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './stored-json.ts';

/** A key grows where one gap takes very many blocks; past this length the article's keys are dealt anew. */
const LONGEST_POSITION = 120;

type KeptBlock = { readonly number: number; readonly words: number };
export type KeptBody = { readonly blocks: readonly KeptBlock[]; readonly words: number };

/**
 * The present bodies. Every change costs what it changes, never the length of the article.
 * @param indexes are kept up with every change
 */
export function draftStore(connection: Connection, blocks: BlockStore, indexes: readonly BlockIndex[]) {
  const body = connection.prepare<[number], string>(
    'SELECT block.json FROM draft_block JOIN block ON block.number = draft_block.block WHERE article = ? ORDER BY position',
  ).pluck();
  const numbers = connection.prepare<[number], number>('SELECT block FROM draft_block WHERE article = ? ORDER BY position').pluck();
  const find = connection.prepare<[number, string], { position: string; words: number }>(
    'SELECT position, words FROM draft_block WHERE article = ? AND block_id = ?',
  );
  const first = connection.prepare<[number], string>('SELECT position FROM draft_block WHERE article = ? ORDER BY position LIMIT 1').pluck();
  const following = connection.prepare<[number, string], string>(
    'SELECT position FROM draft_block WHERE article = ? AND position > ? ORDER BY position LIMIT 1',
  ).pluck();
  const inOrder = connection.prepare<[number], string>('SELECT block_id FROM draft_block WHERE article = ? ORDER BY position').pluck();
  const insert = connection.prepare<[number, string, string, number, number]>(
    'INSERT INTO draft_block (article, block_id, position, block, words) VALUES (?, ?, ?, ?, ?)',
  );
  const put = connection.prepare<[number, number, number, string]>('UPDATE draft_block SET block = ?, words = ? WHERE article = ? AND block_id = ?');
  const move = connection.prepare<[string, number, string]>('UPDATE draft_block SET position = ? WHERE article = ? AND block_id = ?');
  const remove = connection.prepare<[number, string]>('DELETE FROM draft_block WHERE article = ? AND block_id = ?');
  const clear = connection.prepare<[number]>('DELETE FROM draft_block WHERE article = ?');
  const used = connection.prepare<[], number>('SELECT DISTINCT block FROM draft_block').pluck();

  const present = (article: number, id: string): { position: string; words: number } => {
    const row = find.get(article, id);
    if (!row) throw new UnknownBlock(id);
    return row;
  };

  const placeBehind = (article: number, after: string | null): string => {
    const before = after === null ? null : present(article, after).position;
    const next = (before === null ? first.get(article) : following.get(article, before)) ?? null;
    const position = generateKeyBetween(before, next);
    if (position.length <= LONGEST_POSITION) return position;
    dealPositions(article);
    return placeBehind(article, after);
  };

  const dealPositions = (article: number): void => {
    const ids = inOrder.all(article);
    const positions = generateNKeysBetween(null, null, ids.length);
    // Beyond every key there is, so that no new key meets an old one on the way.
    ids.forEach((id, index) => move.run(`~${positions[index] ?? ''}`, article, id));
    ids.forEach((id, index) => move.run(positions[index] ?? '', article, id));
  };

  const apply = (article: number, change: BodyChange): number => {
    switch (change.kind) {
      case 'put': {
        const words = blockWords(change.block);
        const before = present(article, change.block.id).words;
        put.run(blocks.keep(change.block), words, article, change.block.id);
        for (const index of indexes) index.replace(article, change.block);
        return words - before;
      }
      case 'insert': {
        const words = blockWords(change.block);
        if (find.get(article, change.block.id)) throw new RedaksiError('invalidInput', 'Two blocks with one id', { field: 'changes', reason: 'duplicateBlockId' });
        insert.run(article, change.block.id, placeBehind(article, change.after), blocks.keep(change.block), words);
        for (const index of indexes) index.add(article, change.block);
        return words;
      }
      case 'move': {
        present(article, change.id);
        if (change.after === change.id) throw new UnknownBlock(change.id);
        move.run(placeBehind(article, change.after), article, change.id);
        return 0;
      }
      case 'remove': {
        const { words } = present(article, change.id);
        remove.run(article, change.id);
        for (const index of indexes) index.remove(article, change.id);
        return -words;
      }
    }
  };

  const keepBlock = (block: Block): KeptBlock => ({ number: blocks.keep(block), words: blockWords(block) });
  /** Stores the blocks of a body, of a draft or of an earlier version; `words` in all. */
  const keepBlocks = (content: readonly Block[]): KeptBody => {
    const kept = content.map(keepBlock);
    return { blocks: kept, words: kept.reduce((sum, { words }) => sum + words, 0) };
  };

  return {
    body: (article: number): Block[] => body.all(article).map((json) => parseStored(json) as Block),
    blockNumbers: (article: number) => numbers.all(article),
    keepBlocks,
    /** The whole body in the place of the present one. @returns the number of its words. */
    write(article: number, content: readonly Block[], stored: KeptBody = keepBlocks(content)): number {
      clear.run(article);
      for (const index of indexes) index.clear(article);
      const positions = generateNKeysBetween(null, null, content.length);
      content.forEach((block, index) => {
        const { number, words } = stored.blocks[index] ?? keepBlock(block);
        insert.run(article, block.id, positions[index] ?? '', number, words);
        for (const index of indexes) index.add(article, block);
      });
      return stored.words;
    },
    /**
     * The same as `applyChanges` (shared/article/change.ts), on the stored rows; to be run in a transaction.
     * @returns by how many words the body grew.
     * @throws UnknownBlock; RedaksiError invalidInput for a second block with an id that is there
     */
    apply: (article: number, changes: readonly BodyChange[]): number => changes.reduce((sum, change) => sum + apply(article, change), 0),
    /** The numbers of all blocks that any draft holds; reads every draft. */
    usedBlocks: (): Set<number> => new Set(used.iterate()),
  };
}
