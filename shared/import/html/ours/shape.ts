import { attribute, isBlank, isElement, type Element } from '../element.ts';

/** A block that plain HTML has no element for, in the form of our own pages and copies. */
export type Shape = 'quote' | 'pullQuote' | 'gallery' | 'factBox' | 'relatedLinks' | 'embed';

/** By its form, not only by its name: what another page calls the same and builds otherwise is read as anything else is. */
export function shapeOf(element: Element): Shape | null {
  switch (element.tagName) {
    case 'aside':
      if (named(element, 'pull-quote')) return 'pullQuote';
      if (named(element, 'fact-box')) return 'factBox';
      return named(element, 'related') && isRelated(element) ? 'relatedLinks' : null;
    case 'figure':
      if (named(element, 'gallery') && isGallery(element)) return 'gallery';
      return isQuote(element) ? 'quote' : null;
    case 'div': return named(element, 'player') && element.childNodes.some((node) => isElement(node) && isEmbed(node)) ? 'embed' : null;
    case 'p': return isEmbed(element) ? 'embed' : null;
    default: return null;
  }
}

export function named(element: Element, name: string): boolean {
  return attribute(element, 'class').slice(0, 200).split(/\s+/).includes(name);
}

/** The elements in an element; null where there is anything else that a reader sees. */
export function onlyElements(element: Element): Element[] | null {
  return element.childNodes.every((node) => isElement(node) || isBlank(node)) ? element.childNodes.filter(isElement) : null;
}

function isRelated(element: Element): boolean {
  const [label, list, ...more] = onlyElements(element) ?? [];
  if (label?.tagName !== 'p' || !named(label, 'label') || list?.tagName !== 'ul' || more.length > 0) return false;
  const items = onlyElements(list) ?? [];
  // A link alone, or a title that leads nowhere.
  return items.length > 0 && items.every(({ tagName, childNodes }) => tagName === 'li' && (childNodes.every((node) => !isElement(node)) || (childNodes.filter((node) => !isBlank(node)).length === 1 && childNodes.some((node) => isElement(node) && node.tagName === 'a'))));
}

function isGallery(element: Element): boolean {
  const [list, caption, ...more] = onlyElements(element) ?? [];
  if (list?.tagName !== 'ul' || (caption && caption.tagName !== 'figcaption') || more.length > 0) return false;
  const items = onlyElements(list) ?? [];
  return items.length > 0 && items.every((item) => {
    const [figure, ...others] = onlyElements(item) ?? [];
    return item.tagName === 'li' && figure?.tagName === 'figure' && others.length === 0 && (onlyElements(figure)?.every(({ tagName }) => tagName === 'img' || tagName === 'figcaption') ?? false);
  });
}

/** A quotation and who said it, which is also how HTML's own specification would have it written. */
function isQuote(element: Element): boolean {
  const [quotation, name, ...more] = onlyElements(element) ?? [];
  return quotation?.tagName === 'blockquote' && name?.tagName === 'figcaption' && more.length === 0;
}

function isEmbed(element: Element): boolean {
  const [link, site, ...more] = element.tagName === 'p' && named(element, 'embed') ? onlyElements(element) ?? [] : [];
  return link?.tagName === 'a' && attribute(link, 'href') !== '' && (!site || named(site, 'site')) && more.length === 0;
}
