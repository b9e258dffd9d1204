import type { Block } from './block.ts';
import { blockLines } from './block-lines.ts';
import { canonicalInlines } from './canonical-inline.ts';
import { blockFootnotes } from './footnotes.ts';
import { newId } from './id.ts';
import type { Inline } from './inline.ts';
import { hasWords } from './text.ts';

/** The words of blocks with their links and nothing else: paragraphs without marks, an item, a table's row or a note in each. */
export function onlyLinks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [...blockLines(block), ...blockFootnotes(block).map((note): Inline[] => note.children)])
    .map((line) => canonicalInlines(line.flatMap(plain))).filter(hasWords)
    .map((children): Block => ({ type: 'paragraph', id: newId(), children }));
}

function plain(child: Inline): Inline[] {
  if (child.type === 'footnote') return [];
  if (child.type === 'text') return [{ type: 'text', text: child.text }];
  return [child.type === 'link' ? { ...child, children: child.children.map((part) => (part.type === 'text' ? { type: 'text', text: part.text } : part)) } : child];
}
