import type { Block, ListItem } from './block.ts';
import type { Dateline } from './fields.ts';
import { blockFootnotes } from './footnotes.ts';
import type { Inline } from './inline.ts';

/** The words of inline content; a line break is "\n". A note is none of them: its words are a run of their own (`TextParts`). */
export function inlineText(children: readonly Inline[]): string {
  let text = '';
  for (const child of children) {
    if (child.type === 'text') text += child.text;
    else if (child.type === 'break') text += '\n';
    else if (child.type === 'link') text += inlineText(child.children);
  }
  return text;
}

/** Whether inline content, or a note in it, holds more than white space. */
export function hasWords(children: readonly Inline[]): boolean {
  return children.some((child) => {
    if (child.type === 'text') return /\S/.test(child.text);
    return child.type !== 'break' && hasWords(child.children);
  });
}

function listText(items: readonly ListItem[]): string {
  return items.flatMap((item) => [inlineText(item.children), ...(item.nested ? [listText(item.nested.items)] : [])]).join('\n');
}

/** Every word of a block that a reader sees, one line a part, its notes last. For counting and searching, not for export. */
export function blockText(block: Block): string {
  const notes = blockFootnotes(block);
  return notes.length === 0 ? ownText(block) : [ownText(block), ...notes.map((note) => inlineText(note.children))].join('\n');
}

function ownText(block: Block): string {
  switch (block.type) {
    case 'paragraph': case 'heading': return inlineText(block.children);
    case 'quote': case 'pullQuote': return [inlineText(block.children), block.attribution ?? ''].filter(Boolean).join('\n');
    case 'list': return listText(block.items);
    case 'figure': return [block.caption, block.credit].filter(Boolean).join('\n');
    case 'gallery': return [...block.pictures.flatMap(({ caption, credit }) => [caption, credit]), block.caption].filter(Boolean).join('\n');
    case 'relatedLinks': return block.items.map((item) => item.title).join('\n');
    case 'table': return [block.caption ?? '', ...block.rows.map((row) => row.cells.map((cell) => inlineText(cell.children)).join('\t'))].filter(Boolean).join('\n');
    case 'factBox': return [block.title, ...block.body.map(ownText)].filter(Boolean).join('\n');
    case 'embed': return block.title;
    case 'rule': return '';
  }
}

/** The dateline as it stands before the first paragraph, separator included: "TRIBUNNEWS.COM, JAKARTA - ". */
export function datelineText(dateline: Dateline | null): string {
  if (dateline === null) return '';
  const names = [dateline.agency, dateline.place].filter((name) => name !== null && name !== '').join(', ');
  return names === '' ? '' : names + dateline.separator;
}
