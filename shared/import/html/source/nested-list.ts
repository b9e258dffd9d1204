import { defaultTreeAdapter } from 'parse5';
import type { ListStyle } from '../../../article/block.ts';
import { isBlank, type Element, type Node } from '../element.ts';
import { newElement } from '../page.ts';

/** One item of a list that is written flat, each item with its depth beside it. */
export type FlatItem = {
  /** From 1. */
  readonly level: number;
  readonly style: ListStyle;
  /** As counted by the program, where it is numbered. */
  readonly number: number | null;
  /** The paragraphs of the item. */
  readonly content: readonly Node[];
};

/** Lists in lists, from items in a row. An item lies at most one level below the one before it, however far it was moved in. */
export function nestedLists(items: readonly FlatItem[]): Element[] {
  const lists: Element[] = [];
  const open: { level: number; style: ListStyle; element: Element }[] = [];
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const top = open.at(-1);
    // What counts from the beginning again is another list; so is what is of another kind.
    if (top && open.length === 1 && top.level >= item.level && (top.style !== item.style || item.number === 1)) open.pop();
    const last = open.at(-1);
    if (!last || last.level < item.level) {
      const element = newElement(item.style === 'number' ? 'ol' : 'ul', item.number === null ? {} : { start: String(item.number) });
      const holder = last?.element.childNodes.at(-1);
      if (last && holder && 'tagName' in holder) defaultTreeAdapter.appendChild(holder, element);
      else lists.push(element);
      open.push({ level: item.level, style: item.style, element });
    }
    const entry = newElement('li');
    for (const part of item.content) {
      part.parentNode = entry;
      entry.childNodes.push(part);
    }
    const into = open.at(-1);
    if (into) defaultTreeAdapter.appendChild(into.element, entry);
  }
  return lists;
}

/**
 * Puts `replacement` where the nodes of a run stood, which blank space does not end; other children keep their places. One
 * pass, however many there are.
 */
export function withRuns<T>(
  parent: { childNodes: Element['childNodes'] }, read: (element: Element) => T | null, replacement: (run: readonly T[]) => Element[],
): void {
  const result: Element['childNodes'] = [];
  let run: T[] = [];
  let between: Element['childNodes'] = [];
  const end = (): void => {
    for (const element of run.length > 0 ? replacement(run) : []) {
      element.parentNode = parent as Element;
      result.push(element);
    }
    result.push(...between);
    run = [];
    between = [];
  };
  for (const node of parent.childNodes) {
    const found = 'tagName' in node ? read(node) : null;
    if (found !== null) {
      run.push(found);
      between = [];
    } else if (run.length > 0 && isBlank(node)) between.push(node);
    else {
      end();
      result.push(node);
    }
  }
  end();
  parent.childNodes = result;
}
