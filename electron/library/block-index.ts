import type { Block } from '../../shared/article/block.ts';

/** What is kept of the blocks of the present drafts beside them, with every change, so that nobody has to read a body for it. */
export type BlockIndex = {
  add(article: number, block: Block): void;
  replace(article: number, block: Block): void;
  remove(article: number, blockId: string): void;
  clear(article: number): void;
};
