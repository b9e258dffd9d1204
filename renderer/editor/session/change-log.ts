import type { BodyChange } from '../../../shared/article/change.ts';

/** The block that a change is about. */
export function changedId(change: BodyChange): string {
  return 'block' in change ? change.block.id : change.id;
}

/**
 * Changes that are still to be sent, as few as tell the same story: of many keystrokes in one paragraph one is left,
 * and of a block that came and went none. Every step costs the same, however long the log is.
 */
export class ChangeLog {
  readonly #changes = new Map<number, BodyChange>();
  #next = 0;
  /** By block: the entry that holds its content, the latest entry that placed it, and how many entries stand behind it. */
  readonly #content = new Map<string, number>();
  readonly #placed = new Map<string, number>();
  readonly #namedAsPlace = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  /** The changes in order. */
  changes(): BodyChange[] {
    return [...this.#changes.values()];
  }

  add(change: BodyChange): void {
    const id = changedId(change);
    switch (change.kind) {
      case 'put': {
        const held = this.#content.get(id);
        const earlier = held === undefined ? undefined : this.#changes.get(held);
        if (held !== undefined && earlier && 'block' in earlier) this.#changes.set(held, { ...earlier, block: change.block });
        else this.#append(change);
        return;
      }
      case 'insert': this.#append(change); return;
      case 'move': {
        const placed = this.#placed.get(id);
        const earlier = placed === undefined ? undefined : this.#changes.get(placed);
        const isReplaceable = placed !== undefined && earlier !== undefined && !this.#namedAsPlace.has(id);
        if (isReplaceable) this.#drop(placed, earlier);
        this.#append(isReplaceable && earlier.kind === 'insert' ? { kind: 'insert', block: earlier.block, after: change.after } : change);
        return;
      }
      case 'remove': this.#remove(id);
    }
  }

  #remove(id: string): void {
    const isNamed = this.#namedAsPlace.has(id);
    const placed = this.#placed.get(id);
    const earlier = placed === undefined ? undefined : this.#changes.get(placed);
    const held = this.#content.get(id);
    const content = held === undefined ? undefined : this.#changes.get(held);
    if (held !== undefined && content?.kind === 'put') this.#drop(held, content);
    const hadCome = earlier?.kind === 'insert';
    if (placed !== undefined && earlier && !isNamed) this.#drop(placed, earlier);
    this.#content.delete(id);
    this.#placed.delete(id);
    if (!hadCome || isNamed) this.#append({ kind: 'remove', id });
  }

  #append(change: BodyChange): void {
    const key = this.#next++;
    this.#changes.set(key, change);
    const id = changedId(change);
    if ('block' in change) this.#content.set(id, key);
    if (change.kind === 'insert' || change.kind === 'move') this.#placed.set(id, key);
    if ('after' in change && change.after !== null) this.#namedAsPlace.set(change.after, (this.#namedAsPlace.get(change.after) ?? 0) + 1);
  }

  #drop(key: number, change: BodyChange): void {
    this.#changes.delete(key);
    const id = changedId(change);
    if (this.#content.get(id) === key) this.#content.delete(id);
    if (this.#placed.get(id) === key) this.#placed.delete(id);
    if (!('after' in change) || change.after === null) return;
    const left = (this.#namedAsPlace.get(change.after) ?? 1) - 1;
    if (left === 0) this.#namedAsPlace.delete(change.after); else this.#namedAsPlace.set(change.after, left);
  }
}
