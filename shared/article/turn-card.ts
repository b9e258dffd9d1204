import type { Block, BlockOf } from './block.ts';
import { blockLines } from './block-lines.ts';
import { canonicalInlines } from './canonical-inline.ts';
import { newId } from './id.ts';
import type { Inline } from './inline.ts';
import { plainInlines } from './plain-inlines.ts';
import { present } from './present.ts';

/**
 * A card as what else can say it; the first block keeps its id, and no word, link, note or picture is lost. A fact box is unpacked into
 * paragraphs and its lists; a table gives a paragraph a row, related links one a link or an item, an embed the link that it is; a
 * gallery becomes figures, and a figure a gallery to which more can be added.
 * @returns null where a card cannot be of this kind
 */
export function turnCard(block: Block, kind: string): Block[] | null {
  switch (block.type) {
    case 'factBox': return kind === 'paragraph' ? unpacked(block) : null;
    case 'table': case 'embed': return kind === 'paragraph' ? paragraphs(block.id, writtenLines(block)) : null;
    case 'relatedLinks': return relatedLinksAs(block, kind);
    case 'figure': return kind === 'gallery' ? [galleryOf(block)] : null;
    case 'gallery': return kind === 'figure' && block.pictures.length > 0 ? figuresOf(block) : null;
    default: return null;
  }
}

function unpacked({ id, title, body }: BlockOf<'factBox'>): Block[] {
  return named(id, [...(title === '' ? [] : [{ type: 'paragraph' as const, id, children: canonicalInlines(plainInlines(title)) }]), ...body]);
}

function relatedLinksAs(block: BlockOf<'relatedLinks'>, kind: string): Block[] | null {
  const [label, lines] = [block.label ? [plainInlines(block.label)] : [], writtenLines(block)];
  if (kind === 'paragraph') return paragraphs(block.id, [...label, ...lines]);
  if (kind !== 'bullet' || lines.length === 0) return null;
  return named(block.id, [...(label.length > 0 ? paragraphs(block.id, label) : []), { type: 'list', id: block.id, style: 'bullet', items: lines.map((children) => ({ children })) }]);
}

function galleryOf({ id, image, alt, decorative, caption, credit, source }: BlockOf<'figure'>): Block {
  return { type: 'gallery', id, pictures: [present({ id: newId(), image, alt, decorative, caption, credit, source })], caption: '' };
}

function figuresOf({ id, pictures, caption }: BlockOf<'gallery'>): Block[] {
  const figures = pictures.map((picture): Block => ({ ...picture, type: 'figure' }));
  return named(id, [...figures, ...(caption === '' ? [] : paragraphs(id, [plainInlines(caption)]))]);
}

const writtenLines = (block: Block): Inline[][] => blockLines(block).map((line) => canonicalInlines(line)).filter((line) => line.length > 0);

/** One without words where there are none. */
function paragraphs(id: string, lines: readonly Inline[][]): Block[] {
  return named(id, (lines.length === 0 ? [[]] : lines).map((children) => ({ type: 'paragraph', id, children: canonicalInlines(children) })));
}

/** The first with this id, the others with new ones. */
function named(id: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => ({ ...block, id: index === 0 ? id : newId() }));
}
