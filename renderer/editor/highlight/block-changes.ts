import { childAround } from '../child-around.ts';

/** What a block of the body shows, as a figure that no other state of it has: an edit, a card drawn anew, the words of a box. */
export type BlockChanges = { readonly of: (block: Element) => number; readonly end: () => void };

/** One row of figures for all: what was counted before and what is counted from a new beginning are never taken for one another. */
let last = 0;

/** Counts from now on. @param body the element whose children are the blocks */
export function countBlockChanges(body: Element): BlockChanges {
  const atFirst = ++last;
  const changed = new WeakMap<Element, number>();
  const observer = new MutationObserver((records) => {
    const now = ++last;
    // A block that was taken out and put in again, as by a move, has left its ranges behind.
    for (const node of records.flatMap(({ target, addedNodes }) => (target === body ? [...addedNodes] : [target]))) {
      const block = childAround(body, node);
      if (block) changed.set(block, now);
    }
  });
  observer.observe(body, { subtree: true, childList: true, characterData: true, attributeFilter: ['data-part', 'data-note'] });
  return { of: (block) => changed.get(block) ?? atFirst, end: () => observer.disconnect() };
}
