import type { Block, ListItem } from './block.ts';
import { canonicalInlines } from './canonical-inline.ts';
import { newId } from './id.ts';
import type { Inline } from './inline.ts';
import { hasWords } from './text.ts';

/** The words of blocks with their links and nothing else: paragraphs without marks, an item or a table's row in each. */
export function onlyLinks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(linesOf).map((line) => canonicalInlines(line.map(plain))).filter(hasWords)
    .map((children): Block => ({ type: 'paragraph', id: newId(), children }));
}

const words = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }]);
const linked = (text: string, url: string | null): Inline[] => (url === null || text === '' ? words(text) : [{ type: 'link', url, children: [{ type: 'text', text }] }]);

function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph': case 'heading': return [block.children];
    case 'quote': case 'pullQuote': return [block.children, words(block.attribution ?? '')];
    case 'list': return itemLines(block.items);
    case 'table': return [words(block.caption ?? ''), ...block.rows.map(({ cells }) => cells.flatMap((cell, index) => [...(index > 0 ? words(' | ') : []), ...cell.children]))];
    case 'figure': return [words(block.caption), words(block.credit)];
    case 'relatedLinks': return block.items.map((item) => linked(item.title, item.url));
    case 'embed': return [linked(block.title || block.url, block.url)];
    case 'rule': return [];
  }
}

function itemLines(items: readonly ListItem[]): Inline[][] {
  return items.flatMap((item) => [item.children, ...itemLines(item.nested?.items ?? [])]);
}

function plain(child: Inline): Inline {
  if (child.type === 'text') return { type: 'text', text: child.text };
  return child.type === 'link' ? { ...child, children: child.children.map((part) => (part.type === 'text' ? { type: 'text', text: part.text } : part)) } : child;
}
