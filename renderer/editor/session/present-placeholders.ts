import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { placeholdersInBlock, type PlaceholderSpan } from '../../../shared/checks/placeholders.ts';

const NONE: readonly PlaceholderSpan[] = [];

/** What of a body is still to be filled in, kept by its changes: a keystroke looks only at the block that it was typed into. */
export class PresentPlaceholders {
  /** BCP 47, the article's, which says what is a placeholder. */
  readonly language: string;
  readonly #spans = new Map<string, readonly PlaceholderSpan[]>();
  #count = 0;

  constructor(blocks: readonly Block[], language: string) {
    this.language = language;
    for (const block of blocks) this.#put(block);
  }

  get count(): number {
    return this.#count;
  }

  of(blockId: string): readonly PlaceholderSpan[] {
    return this.#spans.get(blockId) ?? NONE;
  }

  apply(change: BodyChange): void {
    if (change.kind === 'remove') this.#forget(change.id);
    else if (change.kind !== 'move') this.#put(change.block);
  }

  #put(block: Block): void {
    this.#forget(block.id);
    const spans = placeholdersInBlock(block, this.language);
    if (spans.length === 0) return;
    this.#spans.set(block.id, spans);
    this.#count += spans.length;
  }

  #forget(id: string): void {
    this.#count -= this.of(id).length;
    this.#spans.delete(id);
  }
}
