import type { Block } from '../../article/block.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { Notes, withNoteNumbers } from '../notes.ts';
import { textLines } from './block-lines.ts';
import { bracketed, noteLines } from './note-lines.ts';

/** Blocks as they stand in a text export, without headline and dateline: for another program's clipboard. */
export function blocksText(blocks: readonly Block[], houseStyle: HouseStyle): string {
  const notes = new Notes();
  const lines = blocks.map((block) => textLines(withNoteNumbers(block, notes, bracketed), houseStyle));
  return [...lines, noteLines(notes)].filter((line) => line !== '').join('\n'.repeat(houseStyle.text.paragraphGap));
}
