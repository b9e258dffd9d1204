/** What Lexical's draggable blocks name their drags by, so that a drop of words or pictures is told from a block on its way. */
export const BLOCK_DRAG = 'application/x-lexical-drag-block';
