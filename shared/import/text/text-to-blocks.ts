import type { Block } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import { storyLines } from './lines.ts';

const LINE_END = /[\n\r\u0085\u2028\u2029]/;

/** Pasted plain text: each line that holds something is a paragraph; words out of the middle of a line keep the spaces around them. */
export function textToBlocks(text: string): Block[] {
  const lines = storyLines(text);
  const [only] = lines;
  const kept = only !== undefined && !LINE_END.test(text) ? [`${/^\s/.test(text) ? ' ' : ''}${only}${/\s$/.test(text) ? ' ' : ''}`] : lines;
  return kept.map((line) => ({ type: 'paragraph', id: newId(), children: [{ type: 'text', text: line }] }));
}
