import type { Block, ListItem, ListStyle, Picture } from '../../article/block.ts';
import { tableGrid, unmerged } from '../../article/table/table-grid.ts';
import { inlineText } from '../../article/text.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';

/** The lines of a block, joined by line ends; '' where it has no words. */
export function textLines(block: Block, houseStyle: HouseStyle): string {
  switch (block.type) {
    case 'paragraph': case 'heading': return inlineText(block.children);
    case 'list': return listLines(block.style, block.items, '').join('\n');
    case 'quote': case 'pullQuote': return quoteLine(inlineText(block.children), block.attribution);
    case 'figure': return pictureLines(block, houseStyle).join('\n');
    case 'gallery': return [...block.pictures.flatMap((picture) => pictureLines(picture, houseStyle)), block.caption].filter(Boolean).join('\n');
    case 'relatedLinks': {
      const label = block.label ?? houseStyle.labels.relatedLinks;
      return block.items.map((item) => `${label} ${item.title || (item.url ?? '')}`.trim()).join('\n');
    }
    case 'table': {
      const rows = unmerged(tableGrid(block.rows.map((row) => row.cells)));
      return [block.caption ?? '', ...rows.map((row) => row.map((cell) => cellText(inlineText(cell?.children ?? []))).join('\t'))].filter(Boolean).join('\n');
    }
    case 'factBox': return [block.title, ...block.body.map((inner) => textLines(inner, houseStyle))].filter(Boolean).join('\n');
    case 'embed': return [block.title, block.url].filter(Boolean).join('\n');
    case 'rule': return '***';
  }
}

function pictureLines({ caption, credit }: Picture, houseStyle: HouseStyle): string[] {
  return [caption, credit === '' ? '' : `${houseStyle.labels.photo}: ${credit}`].filter(Boolean);
}

function listLines(style: ListStyle, items: readonly ListItem[], indent: string): string[] {
  return items.flatMap((item, index) => [
    `${indent}${listSign(style, index, item)} ${inlineText(item.children).replaceAll('\n', `\n${indent}  `)}`,
    ...(item.nested ? listLines(item.nested.style, item.nested.items, `${indent}  `) : []),
  ]);
}

function listSign(style: ListStyle, index: number, item: ListItem): string {
  if (style === 'number') return `${index + 1}.`;
  if (style === 'check') return item.checked ? '[x]' : '[ ]';
  return '-';
}

function quoteLine(words: string, attribution: string | undefined): string {
  return attribution ? `${words}\n— ${attribution}` : words;
}

/** A tab or a line end in a cell would be read as another cell or row. */
function cellText(words: string): string {
  return words.replace(/[\t\n]/g, ' ');
}
