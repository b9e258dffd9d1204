import type { ListItem, ListStyle } from '../../article/block.ts';
import type { Inline } from '../../article/inline.ts';

type List = { style: ListStyle; readonly items: ListItem[] };
type Level = { readonly list: List; isNewItem: boolean; isTicked: boolean };

/** Deeper lists go on at this level: whoever reads an article walks its lists by recursion. */
const DEEPEST = 8;

/** One list with those nested in it, while it is read. */
export class ListBuilder {
  readonly #levels: Level[];
  #tooDeep = 0;

  constructor(style: ListStyle) {
    this.#levels = [levelOf({ style, items: [] })];
  }

  get isOpen(): boolean {
    return this.#levels.length > 0;
  }

  open(style: ListStyle): void {
    const level = this.#levels.at(-1);
    if (!level || this.#levels.length >= DEEPEST) {
      this.#tooDeep += 1;
      return;
    }
    const { items } = level.list;
    const last = items.at(-1);
    const holder = last && !level.isNewItem ? last : { children: [] };
    if (holder !== last) items.push(holder);
    holder.nested ??= { style, items: [] };
    level.isNewItem = true;
    this.#levels.push(levelOf(holder.nested));
  }

  /** @returns the whole list when its last level closes; null before, and where it has no items. */
  close(): { style: ListStyle; items: ListItem[] } | null {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return null;
    }
    const level = this.#levels.pop();
    if (!level || this.#levels.length > 0) return null;
    const items = withoutEmpty(level.list.items);
    return items.length > 0 ? { style: level.list.style, items } : null;
  }

  /** @param isTicked undefined: it has no box; one with a box makes its list a check list */
  item(isTicked?: boolean): void {
    const level = this.#levels.at(-1);
    if (!level) return;
    level.isNewItem = true;
    level.isTicked = isTicked === true;
    if (isTicked !== undefined) level.list.style = 'check';
  }

  /** A line of the present item; behind a nested list it begins an item of its own, so that words keep their order. */
  line(children: Inline[]): void {
    const level = this.#levels.at(-1);
    if (!level) return;
    const { items } = level.list;
    const last = items.at(-1);
    if (!last || level.isNewItem || last.nested) items.push(level.isTicked && level.isNewItem ? { children, checked: true } : { children });
    else last.children.push({ type: 'break' }, ...children);
    level.isNewItem = false;
  }
}

function levelOf(list: List): Level {
  return { list, isNewItem: true, isTicked: false };
}

function withoutEmpty(items: readonly ListItem[]): ListItem[] {
  return items.flatMap((item) => {
    const nested = item.nested ? withoutEmpty(item.nested.items) : [];
    const { nested: _nested, ...own } = item;
    if (item.nested && nested.length > 0) return [{ ...own, nested: { style: item.nested.style, items: nested } }];
    return item.children.length > 0 ? [own] : [];
  });
}
