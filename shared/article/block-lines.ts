import type { Block, ListItem } from './block.ts';
import type { Inline } from './inline.ts';

const words = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }]);
/** @param articleId the article of the library that it leads to; null where it leads out of it */
function linked(text: string, url: string | null, articleId: string | null = null): Inline[] {
  return url === null || text === '' ? words(text) : [{ type: 'link', url, ...(articleId === null ? {} : { articleId }), children: [{ type: 'text', text }] }];
}

/** What of a block is a line of its own: an item, a table's row, a quotation and who said it. */
export function blockLines(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph': case 'heading': return [block.children];
    case 'quote': case 'pullQuote': return [block.children, words(block.attribution ?? '')];
    case 'list': return itemLines(block.items);
    case 'table': return [words(block.caption ?? ''), ...block.rows.map(({ cells }) => cells.flatMap((cell, index) => [...(index > 0 ? words(' | ') : []), ...cell.children]))];
    case 'figure': return [words(block.caption), words(block.credit)];
    case 'gallery': return [...block.pictures.flatMap(({ caption, credit }) => [words(caption), words(credit)]), words(block.caption)];
    case 'relatedLinks': return block.items.map(({ title, url, articleId }) => linked(title || (url ?? ''), url, articleId));
    case 'factBox': return [words(block.title), ...block.body.flatMap(blockLines)];
    case 'embed': return [linked(block.title || block.url, block.url)];
    case 'rule': return [];
  }
}

function itemLines(items: readonly ListItem[]): Inline[][] {
  return items.flatMap((item) => [item.children, ...itemLines(item.nested?.items ?? [])]);
}
