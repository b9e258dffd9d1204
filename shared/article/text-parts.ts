import type { Block, ListItem, Picture } from './block.ts';
import { canonicalNote } from './canonical-inline.ts';
import { blockFootnotes } from './footnotes.ts';
import type { Inline, NoteInline } from './inline.ts';
import { inlineText } from './text.ts';

/**
 * What may be done to each run of words of a block. The runs are counted in reading order, the same for the same shape of
 * block: a list's items depth first, a table's caption and then its cells by row, a quotation and who said it, a figure's
 * caption, credit and description (a decorative one has none), a gallery's pictures likewise and its caption behind them, a fact box's title and then what it says; last of all the notes, in the order in which they are referred to. Titles that a related link
 * takes from the library are the other article's words.
 */
export type TextParts = {
  inlines(children: Inline[], part: number): Inline[];
  plain(text: string, part: number): string;
};

/** A block with its words put through `parts`; the input is not changed, and a block without words is given back. */
export function mapTextParts(block: Block, parts: TextParts): Block {
  if (blockFootnotes(block).length === 0) return mapRuns(block, parts);
  let count = 0;
  const mapped = mapRuns(block, {
    inlines: (children, part) => { count = part + 1; return parts.inlines(children, part); },
    plain: (text, part) => { count = part + 1; return parts.plain(text, part); },
  });
  return mapRuns(mapped, {
    inlines: (children) => children.map((child) => (child.type === 'footnote' ? { ...child, children: note(parts.inlines(child.children, count++)) } : child)),
    plain: (text) => text,
  });
}

function note(children: readonly Inline[]): NoteInline[] {
  return canonicalNote(children.filter((child) => child.type !== 'footnote'));
}

function mapRuns(block: Block, parts: TextParts): Block {
  let part = 0;
  const inlines = (children: Inline[]): Inline[] => parts.inlines(children, part++);
  const plain = (text: string): string => parts.plain(text, part++);
  const items = (list: readonly ListItem[]): ListItem[] => list.map((item) => {
    const children = inlines(item.children);
    return item.nested ? { ...item, children, nested: { ...item.nested, items: items(item.nested.items) } } : { ...item, children };
  });
  switch (block.type) {
    case 'paragraph': case 'heading': return { ...block, children: inlines(block.children) };
    case 'quote': case 'pullQuote': {
      const { attribution, ...rest } = block;
      const children = inlines(block.children);
      const by = plain(attribution ?? '');
      return attribution === undefined && by === '' ? { ...rest, children } : { ...rest, children, attribution: by };
    }
    case 'list': return { ...block, items: items(block.items) };
    case 'figure': return pictureRuns(block, plain);
    case 'gallery': return { ...block, pictures: block.pictures.map((picture) => pictureRuns(picture, plain)), caption: plain(block.caption) };
    case 'relatedLinks': return { ...block, items: block.items.map((item) => (item.articleId === null ? { ...item, title: plain(item.title) } : item)) };
    case 'table': {
      const { caption, ...rest } = block;
      const named = plain(caption ?? '');
      const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, children: inlines(cell.children) })) }));
      return caption === undefined && named === '' ? { ...rest, rows } : { ...rest, caption: named, rows };
    }
    case 'factBox': return { ...block, title: plain(block.title), body: block.body.map((one) => (one.type === 'list' ? { ...one, items: items(one.items) } : { ...one, children: inlines(one.children) })) };
    case 'embed': return { ...block, title: plain(block.title) };
    case 'rule': return block;
  }
}

/** The words of a picture that readers get. */
function pictureRuns<P extends Picture>(picture: P, plain: (text: string) => string): P {
  const shown = { ...picture, caption: plain(picture.caption), credit: plain(picture.credit) };
  return picture.decorative ? shown : { ...shown, alt: plain(picture.alt) };
}

/** The words of each run, in the order of `TextParts`; a line break is "\n". */
export function textParts(block: Block): string[] {
  const texts: string[] = [];
  mapTextParts(block, {
    inlines: (children, part) => { texts[part] = inlineText(children); return children; },
    plain: (text, part) => { texts[part] = text; return text; },
  });
  return texts;
}
