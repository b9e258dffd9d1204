import type { Block, BlockOf } from './block.ts';
import type { TurnKind } from './block-kind.ts';
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
export function turnCard(block: Block, kind: TurnKind): Block[] | null {
  return asKind(block, kind)?.map((one, index) => ({ ...one, id: index === 0 ? block.id : newId() })) ?? null;
}

/** The ids of what it gives are given anew. */
function asKind(block: Block, kind: TurnKind): Block[] | null {
  switch (block.type) {
    case 'factBox': return kind === 'paragraph' ? [...titleOf(block.title), ...block.body] : null;
    case 'table': case 'embed': return kind === 'paragraph' ? orEmpty(writtenLines(block).map(paragraph)) : null;
    case 'relatedLinks': return relatedLinksAs(block, kind);
    case 'figure': return kind === 'gallery' ? [galleryOf(block)] : null;
    case 'gallery': return kind === 'figure' && block.pictures.length > 0 ? figuresOf(block) : null;
    default: return null;
  }
}

function relatedLinksAs(block: BlockOf<'relatedLinks'>, kind: TurnKind): Block[] | null {
  const [label, lines] = [titleOf(block.label ?? ''), writtenLines(block)];
  if (kind === 'paragraph') return orEmpty([...label, ...lines.map(paragraph)]);
  if (kind !== 'bullet' || lines.length === 0) return null;
  return [...label, { type: 'list', id: '', style: 'bullet', items: lines.map((children) => ({ children })) }];
}

function galleryOf({ image, alt, decorative, caption, credit, source }: BlockOf<'figure'>): Block {
  return { type: 'gallery', id: '', pictures: [present({ id: newId(), image, alt, decorative, caption, credit, source })], caption: '' };
}

function figuresOf({ pictures, caption }: BlockOf<'gallery'>): Block[] {
  return [...pictures.map((picture): Block => ({ ...picture, type: 'figure' })), ...titleOf(caption)];
}

/** What is said of a whole card, as a paragraph; nothing where nothing is. */
const titleOf = (words: string): Block[] => (words === '' ? [] : [paragraph(canonicalInlines(plainInlines(words)))]);
const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', id: '', children });
const writtenLines = (block: Block): Inline[][] => blockLines(block).map((line) => canonicalInlines(line)).filter((line) => line.length > 0);
const orEmpty = (blocks: Block[]): Block[] => (blocks.length === 0 ? [paragraph([])] : blocks);
