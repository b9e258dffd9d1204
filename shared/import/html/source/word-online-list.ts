import { attribute, isBlank, isElement, type Element, type Node } from '../element.ts';
import { hasClass, parentOf, type Page } from '../page.ts';
import { nestedLists, withRuns, type FlatItem } from './nested-list.ts';

/** Word on the web writes a list of its own around each item, or each level, and the item's depth beside it (`data-aria-level`). */
export function readWordOnlineLists(page: Page): void {
  const parents = new Set<{ childNodes: Element['childNodes'] }>();
  const wrapped = new Set<Node>();
  for (const element of page.elements) {
    const list = parentOf(element);
    if (element.tagName !== 'li' || attribute(element, 'data-aria-level') === '' || !list || !['ul', 'ol'].includes(list.tagName)) continue;
    const wrapper = parentOf(list);
    const holder = wrapper && hasClass(wrapper, /\bListContainerWrapper\b/) ? wrapper : list;
    wrapped.add(holder);
    if (holder.parentNode) parents.add(holder.parentNode);
  }
  for (const parent of parents) {
    withRuns(parent, (element) => (wrapped.has(element) ? itemsWithin(element) : null), (runs) => nestedLists(runs.flat()));
  }
}

/** The items of a list, or of the lists that a wrapper holds; null where anything else stands between them. */
function itemsWithin(holder: Element): FlatItem[] | null {
  const lists = holder.tagName === 'ul' || holder.tagName === 'ol' ? [holder] : elementsOnly(holder, ['ul', 'ol']);
  const items = lists?.map((list) => elementsOnly(list, ['li'])?.map((item, index): FlatItem => {
    const isNumbered = list.tagName === 'ol';
    return {
      level: Math.max(1, Number.parseInt(attribute(item, 'data-aria-level'), 10) || 1), style: isNumbered ? 'number' : 'bullet',
      number: isNumbered && index === 0 ? Number.parseInt(attribute(list, 'start'), 10) || 1 : null, content: item.childNodes,
    };
  }) ?? null) ?? [null];
  return items.includes(null) ? null : items.flatMap((some) => some ?? []);
}

/** What an element holds, where that is only elements of these names and blank space; else null. */
function elementsOnly(element: Element, names: readonly string[]): Element[] | null {
  const held = element.childNodes.filter((node) => !isBlank(node));
  return held.every((node): node is Element => isElement(node) && names.includes(node.tagName)) ? held : null;
}
