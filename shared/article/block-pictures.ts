import type { Block, Picture } from './block.ts';

/** The pictures of a block, in order. */
export function blockPictures(block: Block): readonly Picture[] {
  switch (block.type) {
    case 'figure': return [block];
    case 'gallery': return block.pictures;
    default: return [];
  }
}
