import type { Block } from '../../../shared/article/block.ts';
import { blockText } from '../../../shared/article/text.ts';
import { Notes, withNoteNumbers } from '../../../shared/export/notes.ts';
import { bracketed, noteLines } from '../../../shared/export/text/note-lines.ts';

/** The words of these blocks for programs that take words only, their notes last. */
export function blocksText(blocks: readonly Block[]): string {
  const notes = new Notes();
  const words = blocks.map((block) => blockText(withNoteNumbers(block, notes, bracketed)));
  return [...words, ...(notes.all.length === 0 ? [] : [noteLines(notes)])].join('\n\n');
}
