import type { Block } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import { storyLines } from './lines.ts';

/** Pasted plain text: each line that holds something is a paragraph. */
export function textToBlocks(text: string): Block[] {
  return storyLines(text).map((line) => ({ type: 'paragraph', id: newId(), children: [{ type: 'text', text: line }] }));
}
