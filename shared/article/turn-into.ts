import type { Block, BlockOf, ListItem, ListStyle } from './block.ts';
import { blockKind, type TurnKind } from './block-kind.ts';
import { boxBlocks } from './box-blocks.ts';
import { canonicalInlines } from './canonical-inline.ts';
import { newId } from './id.ts';
import type { Inline } from './inline.ts';
import { turnCard } from './turn-card.ts';

/**
 * A block as one of another kind; the first keeps its id. Every word stays, with its marks, links and notes. A list gives a paragraph an
 * item, and who said a quotation becomes a paragraph behind it where the new kind has no place for a name. What a
 * card becomes is told at `turnCard`.
 * @returns null where the block is of this kind already, or cannot be: words as a picture, or a list of several items as a heading.
 */
export function turnInto(block: Block, kind: TurnKind): Block[] | null {
  const runs = runsOf(block);
  if (runs === null) return turnCard(block, kind);
  if (blockKind(block) === kind) return null;
  const { id } = block;
  switch (kind) {
    case 'paragraph': return [...runs.map((children, index): Block => ({ type: 'paragraph', id: index === 0 ? id : newId(), children })), ...attributionBlocks(attributionOf(block))];
    case 'heading2': case 'heading3': case 'heading4': {
      const [children, ...more] = runs;
      if (!children || more.length > 0) return null;
      return [{ type: 'heading', id, level: LEVEL[kind], children }, ...attributionBlocks(attributionOf(block))];
    }
    case 'bullet': case 'number': case 'check':
      return [{ type: 'list', id, style: kind, items: block.type === 'list' ? restyled(block, kind) : runs.map((children) => ({ children })) }, ...attributionBlocks(attributionOf(block))];
    case 'factBox': return [{ type: 'factBox', id, title: '', body: boxBlocks([{ ...block, id: newId() }]) }];
    case 'quote': case 'pullQuote': {
      const attribution = attributionOf(block);
      return [{ type: kind, id, children: joined(runs), ...(attribution === undefined ? {} : { attribution }) }];
    }
    case 'figure': case 'gallery': return null;
  }
}

const LEVEL = { heading2: 2, heading3: 3, heading4: 4 } as const;

/** The lines of a block of words, in order; null for a card. */
function runsOf(block: Block): Inline[][] | null {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': case 'pullQuote': return [block.children];
    case 'list': return itemRuns(block.items);
    default: return null;
  }
}

function itemRuns(items: readonly ListItem[]): Inline[][] {
  return items.flatMap(({ children, nested }) => [children, ...(nested ? itemRuns(nested.items) : [])]);
}

/** The lists below that are of the same style go with it; only a check list has ticks. */
function restyled({ style: before, items }: Pick<BlockOf<'list'>, 'style' | 'items'>, style: ListStyle): ListItem[] {
  return items.map(({ children, nested }): ListItem => ({
    children, ...(nested && { nested: nested.style === before ? { style, items: restyled(nested, style) } : nested }),
  }));
}

function joined(runs: readonly Inline[][]): Inline[] {
  return canonicalInlines(runs.flatMap((children, index): Inline[] => [...(index === 0 ? [] : [{ type: 'break' } as const]), ...children]));
}

function attributionOf(block: Block): string | undefined {
  return block.type === 'quote' || block.type === 'pullQuote' ? block.attribution : undefined;
}

/** Who said it, as a paragraph, as the text of an export has it; nothing where nobody is named. */
export function attributionBlocks(name: string | undefined): Block[] {
  return name ? [{ type: 'paragraph', id: newId(), children: canonicalInlines([{ type: 'text', text: `— ${name}` }]) }] : [];
}
