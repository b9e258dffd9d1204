import { attribute, isElement, type Element, type Node } from '../element.ts';
import { textWithin, walk } from '../page.ts';
import { isNoPicture } from '../picture.ts';
import type { Prose } from './prose.ts';

/** More is not read by anybody. */
const MOST = 20;

/** How what was passed over within an article begins, where it has running text or a picture: somebody may miss it. */
export function leftOut(root: Element, passedOver: ReadonlySet<Node>, prose: Prose): string[] {
  const found: string[] = [];
  walk(root.childNodes, (node) => {
    if (found.length >= MOST || !isElement(node) || !passedOver.has(node)) return;
    // A whole page has pictures all around its article.
    const picture = root.tagName === 'body' ? null : pictureIn(node);
    if (prose.of(node) === 0 && picture === null) return;
    const words = textWithin(node, 500).replace(/\s+/g, ' ').trim() || (picture ? attribute(picture, 'alt').trim() : '') || attribute(node, 'class') || node.tagName;
    found.push(words.length > 100 ? `${words.slice(0, 100).trim()}…` : words);
  });
  return found;
}

function pictureIn(element: Element): Element | null {
  let picture: Element | null = null;
  walk([element], (node) => { if (isElement(node) && node.tagName === 'img' && attribute(node, 'src') !== '' && !isNoPicture(node)) picture ??= node; });
  return picture;
}
