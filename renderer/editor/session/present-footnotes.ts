import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { blockFootnotes } from '../../../shared/article/footnotes.ts';
import type { Footnote } from '../../../shared/article/inline.ts';

export type PlacedNote = { readonly blockId: string; readonly note: Footnote };

/** The notes of a body in reading order, the first being number 1; `numbers` by a note's id. */
export type FootnoteList = { readonly notes: readonly PlacedNote[]; readonly numbers: ReadonlyMap<string, number> };

const NONE: readonly Footnote[] = [];

/** The notes of a body, kept by its changes: an edit of a block without notes costs nothing, and typing in one with notes as much as it has. */
export class PresentFootnotes {
  readonly #byBlock = new Map<string, readonly Footnote[]>();
  #list: FootnoteList;

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) this.#put(block);
    this.#list = listOf(this.#inOrder(blocks));
  }

  get list(): FootnoteList {
    return this.#list;
  }

  /** @param blocks the body after the changes; only asked where notes came, went or stand in another order */
  apply(changes: readonly BodyChange[], blocks: () => readonly Block[]): void {
    let isSameOrder = true;
    let isChanged = false;
    for (const change of changes) {
      const id = 'block' in change ? change.block.id : change.id;
      const before = this.#byBlock.get(id) ?? NONE;
      if (change.kind === 'move') isSameOrder &&= before.length === 0;
      else {
        if (change.kind === 'remove') this.#byBlock.delete(id);
        else this.#put(change.block);
        const after = this.#byBlock.get(id) ?? NONE;
        if (change.kind !== 'put' || !isSameIds(before, after)) isSameOrder &&= before.length + after.length === 0;
        isChanged ||= before.length + after.length > 0 && JSON.stringify(before) !== JSON.stringify(after);
      }
    }
    if (!isSameOrder) this.#list = listOf(this.#inOrder(blocks()));
    else if (isChanged) this.#list = this.#withPresentWords();
  }

  #put(block: Block): void {
    const notes = blockFootnotes(block);
    if (notes.length > 0) this.#byBlock.set(block.id, notes);
    else this.#byBlock.delete(block.id);
  }

  #inOrder(blocks: readonly Block[]): PlacedNote[] {
    if (this.#byBlock.size === 0) return [];
    return blocks.flatMap(({ id }) => (this.#byBlock.get(id) ?? NONE).map((note) => ({ blockId: id, note })));
  }

  #withPresentWords(): FootnoteList {
    const present = new Map([...this.#byBlock.values()].flat().map((note) => [note.id, note]));
    return { notes: this.#list.notes.map((placed) => ({ ...placed, note: present.get(placed.note.id) ?? placed.note })), numbers: this.#list.numbers };
  }
}

function isSameIds(before: readonly Footnote[], after: readonly Footnote[]): boolean {
  return before.length === after.length && before.every((note, index) => note.id === after[index]?.id);
}

function listOf(notes: readonly PlacedNote[]): FootnoteList {
  return { notes, numbers: new Map(notes.map(({ note }, index) => [note.id, index + 1])) };
}
