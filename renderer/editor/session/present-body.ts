import type { Block } from '../../../shared/article/block.ts';
import { UnknownBlock, type BodyChange } from '../../../shared/article/change.ts';
import { blockWords } from '../../../shared/article/word-count.ts';

type Place = { block: Block; words: number; before: Place | null; next: Place | null };

/**
 * A body that changes as `applyChanges` says, at the cost of the change and not of the article: a keystroke in the
 * ten-thousandth paragraph is as cheap as in the first.
 */
export class PresentBody {
  readonly #places = new Map<string, Place>();
  #first: Place | null = null;
  #words = 0;

  constructor(blocks: readonly Block[]) {
    let last: Place | null = null;
    for (const block of blocks) {
      this.#insert(block, last);
      last = this.#find(block.id);
    }
  }

  /** Words of all blocks, related links aside. */
  get words(): number {
    return this.#words;
  }

  block(id: string): Block | null {
    return this.#places.get(id)?.block ?? null;
  }

  /** All blocks in order; costs as much as the article is long. */
  blocks(): Block[] {
    const blocks: Block[] = [];
    for (let place = this.#first; place !== null; place = place.next) blocks.push(place.block);
    return blocks;
  }

  /** @throws UnknownBlock where the change names a block that is not there. */
  apply(change: BodyChange): void {
    switch (change.kind) {
      case 'put': {
        const place = this.#find(change.block.id);
        const words = blockWords(change.block);
        this.#words += words - place.words;
        place.block = change.block;
        place.words = words;
        return;
      }
      case 'insert': this.#insert(change.block, change.after === null ? null : this.#find(change.after)); return;
      case 'move': {
        const place = this.#find(change.id);
        const behind = change.after === null ? null : this.#find(change.after);
        if (behind === place) throw new UnknownBlock(change.id);
        this.#unlink(place);
        this.#link(place, behind);
        return;
      }
      case 'remove': {
        const place = this.#find(change.id);
        this.#unlink(place);
        this.#places.delete(change.id);
        this.#words -= place.words;
      }
    }
  }

  #find(id: string): Place {
    const place = this.#places.get(id);
    if (!place) throw new UnknownBlock(id);
    return place;
  }

  #insert(block: Block, behind: Place | null): void {
    const place: Place = { block, words: blockWords(block), before: null, next: null };
    this.#places.set(block.id, place);
    this.#words += place.words;
    this.#link(place, behind);
  }

  #link(place: Place, behind: Place | null): void {
    const next = behind === null ? this.#first : behind.next;
    place.before = behind;
    place.next = next;
    if (behind === null) this.#first = place; else behind.next = place;
    if (next !== null) next.before = place;
  }

  #unlink(place: Place): void {
    if (place.before === null) this.#first = place.next; else place.before.next = place.next;
    if (place.next !== null) place.next.before = place.before;
  }
}
