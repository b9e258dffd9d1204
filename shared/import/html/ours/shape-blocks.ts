import type { Block, BlockOf, GalleryPicture } from '../../../article/block.ts';
import { boxBlocks } from '../../../article/box-blocks.ts';
import { canonicalInlines } from '../../../article/canonical-inline.ts';
import { newId } from '../../../article/id.ts';
import type { Inline } from '../../../article/inline.ts';
import { plainInlines } from '../../../article/plain-inlines.ts';
import { blockText, hasWords } from '../../../article/text.ts';
import { attributionBlocks } from '../../../article/turn-into.ts';
import { embedOf } from '../../../embed/embed.ts';
import { attribute, isElement, type Element, type Node } from '../element.ts';
import { named, onlyElements, type Shape } from './shape.ts';

export type Within = {
  /** Reads nodes as plain HTML, once. */
  readonly blocksOf: (nodes: readonly Node[]) => Block[];
  /** An address that may be kept; null for none. */
  readonly addressOf: (link: Element) => string | null;
  readonly embedHosts: readonly string[];
};

/** The blocks that one of our own shapes stands for, with every word of it; what does not fit into one stands behind it. */
export function shapeBlocks(shape: Shape, element: Element, within: Within): Block[] {
  switch (shape) {
    case 'quote': return quote(element, within);
    case 'pullQuote': return pullQuote(element, within);
    case 'gallery': return gallery(element, within);
    case 'factBox': return factBox(element, within);
    case 'relatedLinks': return relatedLinks(element, within);
    case 'embed': return embed(element, within);
  }
}

function quote(element: Element, within: Within): Block[] {
  const [quotation, caption] = onlyElements(element) ?? [];
  const blocks = within.blocksOf(quotation ? [quotation] : []);
  const name = plain(caption, within);
  const [only, ...more] = blocks;
  if (only?.type !== 'quote' || more.length > 0) return [...blocks, ...(only?.type === 'embed' ? line(name) : attributionBlocks(name))];
  // The quotation's own last line looked like a name, and another is written beside it.
  const children = only.attribution === undefined ? only.children : canonicalInlines([...only.children, { type: 'break' }, { type: 'text', text: `— ${only.attribution}` }]);
  return [{ type: 'quote', id: only.id, children, ...(name === '' ? {} : { attribution: name }) }];
}

function pullQuote(element: Element, within: Within): Block[] {
  const last = element.childNodes.findLast(isElement);
  const source = last && named(last, 'attribution') ? last : undefined;
  const blocks = within.blocksOf(element.childNodes.filter((node) => node !== source));
  const name = plain(source, within);
  const [first] = blocks;
  if (!first || !blocks.every((block) => block.type === 'paragraph')) return [...blocks, ...attributionBlocks(name)];
  const children = canonicalInlines(blocks.flatMap((block, index): Inline[] => [...(index === 0 ? [] : [{ type: 'break' } as const]), ...block.children]));
  return [{ type: 'pullQuote', id: first.id, children, ...(name === '' ? {} : { attribution: name }) }];
}

function gallery(element: Element, within: Within): Block[] {
  const [list, caption] = onlyElements(element) ?? [];
  const pictures = (list ? onlyElements(list) ?? [] : []).flatMap((item): GalleryPicture[] => within.blocksOf(item.childNodes).flatMap((block) => {
    if (block.type !== 'figure') return [];
    const { type: _type, width: _width, ...picture } = block;
    return [picture];
  }));
  return [{ type: 'gallery', id: newId(), pictures, caption: plain(caption, within) }];
}

function factBox(element: Element, within: Within): Block[] {
  const heading = element.childNodes.find((node) => isElement(node) && node.tagName === 'p' && named(node, 'title'));
  const title = plain(heading, within);
  const blocks = within.blocksOf(element.childNodes.filter((node) => node !== heading));
  const fitting = blocks.filter(({ type }) => type !== 'figure' && type !== 'gallery' && type !== 'embed');
  const others = blocks.filter((block) => !fitting.includes(block));
  const body = boxBlocks(fitting);
  if (title === '' && body.length === 0) return others;
  const box: BlockOf<'factBox'> = { type: 'factBox', id: newId(), title, body: body.length > 0 ? body : [{ type: 'paragraph', id: newId(), children: [] }] };
  return [box, ...others];
}

function relatedLinks(element: Element, within: Within): Block[] {
  const [label, list] = onlyElements(element) ?? [];
  const items = (list ? onlyElements(list) ?? [] : []).map((item) => {
    const link = item.childNodes.find(isElement);
    return { id: newId(), articleId: null, title: plain(item, within), url: link ? within.addressOf(link) : null };
  });
  return [{ type: 'relatedLinks', id: newId(), label: plain(label, within) || null, items }];
}

function embed(element: Element, within: Within): Block[] {
  const card = element.tagName === 'p' ? element : element.childNodes.findLast((node): node is Element => isElement(node) && node.tagName === 'p' && named(node, 'embed'));
  const link = card?.childNodes.find(isElement);
  const url = link ? within.addressOf(link) : null;
  const title = plain(link, within);
  if (!link || url === null) return line(title);
  const isAddress = [url, attribute(link, 'href')].includes(title);
  return [{ type: 'embed', id: newId(), url: embedOf(url, within.embedHosts)?.address ?? url, title: isAddress ? '' : title }];
}

function line(words: string): Block[] {
  return words === '' ? [] : [{ type: 'paragraph', id: newId(), children: plainInlines(words) }];
}

/** The words of an element in one line. */
function plain(node: Node | undefined, within: Within): string {
  if (!node || !isElement(node)) return '';
  return within.blocksOf(node.childNodes).filter((block) => !('children' in block) || hasWords(block.children)).map(blockText).join(' ').replaceAll('\n', ' ').trim();
}
