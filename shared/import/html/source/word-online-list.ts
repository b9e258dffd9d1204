import { attribute, isElement, isText, type Element, type Node } from '../element.ts';
import { hasClass, parentOf, walk, type Page } from '../page.ts';
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
    withRuns(
      parent, (element) => (wrapped.has(element) ? itemsWithin(element) : null), (node) => !isElement(node) && (!isText(node) || node.value.trim() === ''),
      (runs) => nestedLists(runs.flat()),
    );
  }
}

function itemsWithin(holder: Element): FlatItem[] {
  const items: FlatItem[] = [];
  walk([holder], (node) => {
    if (!isElement(node) || node.tagName !== 'li') return;
    const list = parentOf(node);
    const isNumbered = list?.tagName === 'ol';
    const start = isNumbered && list.childNodes.find(isElement) === node ? Number.parseInt(attribute(list, 'start') || '1', 10) : null;
    items.push({
      level: Math.max(1, Number.parseInt(attribute(node, 'data-aria-level'), 10) || 1), style: isNumbered ? 'number' : 'bullet', number: start,
      content: node.childNodes.filter((child) => isElement(child) || isText(child)) as Element[],
    });
  });
  return items;
}
