import type { Block, ListItem } from './block.ts';
import type { Footnote, Inline } from './inline.ts';

/** The notes of a block in reading order. */
export function blockFootnotes(block: Block): Footnote[] {
  const notes: Footnote[] = [];
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': case 'pullQuote': collect(block.children, notes); break;
    case 'list': collectItems(block.items, notes); break;
    case 'table': for (const { cells } of block.rows) for (const { children } of cells) collect(children, notes); break;
    case 'factBox': for (const inner of block.body) notes.push(...blockFootnotes(inner)); break;
    case 'figure': case 'gallery': case 'relatedLinks': case 'embed': case 'rule': break;
  }
  return notes;
}

function collect(children: readonly Inline[], notes: Footnote[]): void {
  for (const child of children) if (child.type === 'footnote') notes.push(child);
}

function collectItems(items: readonly ListItem[], notes: Footnote[]): void {
  for (const { children, nested } of items) {
    collect(children, notes);
    if (nested) collectItems(nested.items, notes);
  }
}
