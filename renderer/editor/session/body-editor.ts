import type { Block, BlockOf, RelatedLink } from '../../../shared/article/block.ts';
import type { SelectedRange } from '../document/caret.ts';

/**
 * What the panels may ask of the editor. Body edits go through the editor, never around it, so that undo knows them.
 * Implemented on Lexical; given to the article session when the editor is mounted.
 */
export interface BodyEditor {
  /** Adds to the related-links block that the selection is in, else to the last one, else to a new block at the end. */
  addRelatedLink(link: RelatedLink): void;
  /** Replaces one block of the body; the id stays. */
  replaceBlock(block: Block): void;
  /** As `replaceBlock`, all of them as one step to undo; `beside` is what goes and comes back with that step. */
  replaceBlocks(blocks: readonly Block[], beside?: Beside): void;
  /**
   * Shows another version of the body, which is no edit and leaves nothing to undo. What it has in common with the present one stays as it is
   * on screen, and whoever writes goes on at the same place.
   */
  show(body: readonly Block[]): void;
  undo(): void;
  removeBlock(id: string): void;
  /** Inserts behind the block that the selection is in, or at the end. */
  insertBlock(block: Block): void;
  /** Lets the section of a heading change places with its neighbour. @returns false where it has none on that side. */
  moveSection(headingId: string, direction: 'up' | 'down'): boolean;
  /** Puts the caret into the block, or selects it, and scrolls it into view. */
  focusBlock(id: string): void;
  focus(): void;
  /** The block's element on screen; null where there is no such block. */
  elementOf(id: string): HTMLElement | null;
  /** The words that are selected, or where the caret stands; null where a card is selected, or nothing. */
  selectedRange(): SelectedRange | null;
  /** The block that the selection ends in, or that is selected. */
  selectedBlock(): string | null;
}

/** What was changed outside the body together with it. */
export type Beside = { readonly undo: () => void; readonly redo: () => void };

export type RelatedLinksBlock = BlockOf<'relatedLinks'>;
