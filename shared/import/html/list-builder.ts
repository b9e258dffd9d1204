import type { ListItem, ListStyle } from '../../article/block.ts';
import type { Inline } from '../../article/inline.ts';

type Level = { readonly style: ListStyle; readonly items: ListItem[]; isNewItem: boolean };

/** Deeper lists go on at this level: whoever reads an article walks its lists by recursion. */
const DEEPEST = 8;

/** One list with those nested in it, while it is read. */
export class ListBuilder {
  readonly #levels: Level[];
  #tooDeep = 0;

  constructor(style: ListStyle) {
    this.#levels = [{ style, items: [], isNewItem: true }];
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
    const last = level.items.at(-1);
    const holder = last && !level.isNewItem ? last : { children: [] };
    if (holder !== last) level.items.push(holder);
    holder.nested ??= { style, items: [] };
    level.isNewItem = true;
    this.#levels.push({ style: holder.nested.style, items: holder.nested.items, isNewItem: true });
  }

  /** @returns the whole list when its last level closes; null before, and where it has no items. */
  close(): { style: ListStyle; items: ListItem[] } | null {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return null;
    }
    const level = this.#levels.pop();
    if (!level || this.#levels.length > 0) return null;
    const items = withoutEmpty(level.items);
    return items.length > 0 ? { style: level.style, items } : null;
  }

  item(): void {
    const level = this.#levels.at(-1);
    if (level) level.isNewItem = true;
  }

  /** A line of the present item; behind a nested list it begins an item of its own, so that words keep their order. */
  line(children: Inline[]): void {
    const level = this.#levels.at(-1);
    if (!level) return;
    const last = level.items.at(-1);
    if (!last || level.isNewItem || last.nested) level.items.push({ children });
    else last.children.push({ type: 'break' }, ...children);
    level.isNewItem = false;
  }
}

function withoutEmpty(items: readonly ListItem[]): ListItem[] {
  return items.flatMap((item) => {
    const nested = item.nested ? withoutEmpty(item.nested.items) : [];
    if (item.nested && nested.length > 0) return [{ children: item.children, nested: { style: item.nested.style, items: nested } }];
    return item.children.length > 0 ? [{ children: item.children }] : [];
  });
}
