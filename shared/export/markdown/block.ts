import type { BlockContent, ListItem as MarkdownItem, PhrasingContent, RootContent } from 'mdast';
import type { Block, BlockOf, ListItem, ListStyle, Picture } from '../../article/block.ts';
import { textAlternative } from '../../article/text-alternative.ts';
import { hasWords } from '../../article/text.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { scaledFiles } from '../html/picture-file.ts';
import type { Notes } from '../notes.ts';
import { phrasing } from './inline.ts';
import { markdownTable } from './table.ts';

const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];
const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

/** A block as Markdown's tree; nothing where it has nothing to say. */
export function markdownBlock(block: Block, houseStyle: HouseStyle, notes: Notes): RootContent[] {
  switch (block.type) {
    case 'paragraph': return hasWords(block.children) ? [paragraph(phrasing(block.children, notes))] : [];
    case 'heading': return hasWords(block.children) ? [{ type: 'heading', depth: block.level, children: phrasing(block.children, notes) }] : [];
    case 'list': return [list(block.style, block.items, notes)];
    case 'quote': case 'pullQuote': {
      const attribution = block.attribution?.trim() ?? '';
      const lines = [...(hasWords(block.children) ? [paragraph(phrasing(block.children, notes))] : []), ...(attribution === '' ? [] : [paragraph(words(`— ${attribution}`))])];
      return lines.length === 0 ? [] : [{ type: 'blockquote', children: lines }];
    }
    case 'figure': return picture(block, houseStyle);
    case 'gallery': return [...block.pictures.flatMap((one) => picture(one, houseStyle)), ...(block.caption.trim() === '' ? [] : [paragraph(words(block.caption.trim()))])];
    case 'relatedLinks': return related(block, houseStyle);
    case 'table': return [...(block.caption ? [paragraph(words(block.caption))] : []), markdownTable(block, notes)];
    case 'factBox': return factBox(block, houseStyle, notes);
    case 'embed': return [paragraph([{ type: 'link', url: block.url, children: words(block.title.trim() || block.url) as never[] }])];
    case 'rule': return [{ type: 'thematicBreak' }];
  }
}

/** Markdown has no asides: what stands apart there is a quotation, here with its title in bold. */
function factBox(block: BlockOf<'factBox'>, houseStyle: HouseStyle, notes: Notes): RootContent[] {
  const title = block.title.trim();
  const children = [
    ...(title === '' ? [] : [paragraph([{ type: 'strong', children: words(title) }])]),
    ...block.body.flatMap((inner) => markdownBlock(inner, houseStyle, notes)),
  ];
  return children.length === 0 ? [] : [{ type: 'blockquote', children: children as BlockContent[] }];
}

function list(style: ListStyle, items: readonly ListItem[], notes: Notes): BlockContent {
  return {
    type: 'list', ordered: style === 'number', start: style === 'number' ? 1 : null, spread: false,
    children: items.map((item): MarkdownItem => ({
      type: 'listItem', spread: false, checked: style === 'check' ? item.checked === true : null,
      children: [paragraph(phrasing(item.children, notes)), ...(item.nested ? [list(item.nested.style, item.nested.items, notes)] : [])],
    })),
  };
}

/** The picture at the address that it has beside an exported page, and below it its caption and credit. */
function picture(block: Picture, houseStyle: HouseStyle): RootContent[] {
  const credit = block.credit.trim() === '' ? '' : `${houseStyle.labels.photo}: ${block.credit.trim()}`;
  const line = [block.caption.trim(), credit].filter(Boolean).join(' ');
  return [
    ...(block.image ? [paragraph([{ type: 'image', url: scaledFiles(block.image).at(-1)?.source ?? '', alt: textAlternative(block) }])] : []),
    ...(line === '' ? [] : [paragraph(words(line))]),
  ];
}

function related(block: BlockOf<'relatedLinks'>, houseStyle: HouseStyle): RootContent[] {
  const label = (block.label ?? houseStyle.labels.relatedLinks).trim();
  return block.items.flatMap((item) => {
    const title = item.title.trim() || (item.url ?? '');
    if (title === '') return [];
    return [paragraph([...words(`${label} `), ...(item.url === null ? words(title) : [{ type: 'link', url: item.url, children: words(title) } as PhrasingContent])])];
  });
}
