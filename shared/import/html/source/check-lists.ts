import { attribute, isBlank, isElement, type Element } from '../element.ts';
import { hasClass, type Page } from '../page.ts';
import { styleOf } from '../style.ts';

/**
 * Check lists: items that Google Docs calls check boxes, and items that begin with a box, as GitHub, Markdown and our own
 * pages write them. Docs lays a picture of the box beside it, and strikes through what is ticked.
 */
export function readCheckLists(page: Page): void {
  for (const element of page.elements) {
    if (element.tagName === 'img' && /^check ?box$/i.test(attribute(element, 'aria-roledescription'))) page.skipped.add(element);
    if (element.tagName !== 'li') continue;
    const isTicked = attribute(element, 'role') === 'checkbox' ? attribute(element, 'aria-checked') === 'true' : boxOf(element);
    if (isTicked === null) continue;
    page.ticks.set(element, isTicked);
    if (isTicked && attribute(element, 'role') === 'checkbox') takeStrikes(element);
  }
}

/** Whether the box that an item begins with is ticked; null where it begins with none. */
function boxOf(item: Element): boolean | null {
  let around = item;
  // An item, its paragraph, its label.
  for (let depth = 0; depth < 3; depth += 1) {
    const first = around.childNodes.find((child) => !isBlank(child));
    if (!first || !isElement(first)) return null;
    if (first.tagName === 'input') return attribute(first, 'type').toLowerCase() === 'checkbox' ? first.attrs.some(({ name }) => name === 'checked') : null;
    if (first.tagName !== 'p' && first.tagName !== 'label' && !(first.tagName === 'span' && hasClass(first, /checkbox/))) return null;
    around = first;
  }
  return null;
}

/** An item of Docs holds paragraphs of spans and no more. */
function takeStrikes(item: Element): void {
  for (const paragraph of item.childNodes.filter(isElement)) {
    for (const element of [paragraph, ...paragraph.childNodes.filter(isElement)]) {
      const style = element.attrs.find(({ name }) => name === 'style');
      if (style && /line-through/.test(styleOf(element).get('text-decoration') ?? '')) style.value = style.value.replaceAll(/line-through/gi, '');
    }
  }
}
