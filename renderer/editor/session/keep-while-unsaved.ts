import type { EditKeeper, Ground, KeptEdits } from './kept-edits.ts';
import type { SaveQueue } from './save-queue.ts';

/** Milliseconds between an edit that cannot be saved and its being kept. */
const KEEP_WITHIN = 250;

/** Keeps the edits of a queue for as long as saving fails, and forgets them once the desk has them. */
export class KeepWhileUnsaved {
  readonly #queue: SaveQueue;
  readonly #keeper: EditKeeper;
  readonly #articleId: string;
  readonly #ground: () => Ground;
  #hasGround: boolean;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param isTakenOver whether the keeper holds edits of this article already, with the ground that they stand on */
  constructor(queue: SaveQueue, keeper: EditKeeper, articleId: string, ground: () => Ground, isTakenOver: boolean) {
    this.#queue = queue;
    this.#keeper = keeper;
    this.#articleId = articleId;
    this.#ground = ground;
    this.#hasGround = isTakenOver;
    queue.state.subscribe(() => this.edited());
  }

  /** After every edit, and whenever the state of saving changes. */
  edited(): void {
    const { kind } = this.#queue.state.get();
    if (kind === 'notSaved' || kind === 'readOnly') this.#timer ??= setTimeout(() => this.#keep(), KEEP_WITHIN);
  }

  /** The desk holds what one save took along; what came after it is kept on, on the ground that this made. */
  saved(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#hasGround) return;
    this.#hasGround = false;
    if (this.#queue.isUnsaved) this.#keep();
    else this.#keeper.forget(this.#articleId);
  }

  #keep(): void {
    this.#timer = null;
    const edits: KeptEdits = { fields: this.#queue.waiting.fields, changes: [...this.#queue.waiting.changes] };
    this.#keeper.keep(this.#articleId, edits, this.#hasGround ? null : this.#ground());
    this.#hasGround = true;
  }
}
