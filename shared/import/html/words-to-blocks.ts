import type { Block } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import { textToBlocks } from '../text/text-to-blocks.ts';
import { storyLines } from '../text/lines.ts';

/** More paragraphs than any article has; no window could show them. */
const MOST_PARAGRAPHS = 20_000;

/** The words of a page that cannot be read as one. Where there are far too many lines, a paragraph is several of them, a space between. */
export function wordsToBlocks(text: string): Block[] {
  const lines = storyLines(text);
  if (lines.length <= MOST_PARAGRAPHS) return textToBlocks(text);
  const each = Math.ceil(lines.length / MOST_PARAGRAPHS);
  return Array.from({ length: Math.ceil(lines.length / each) }, (_unused, index): Block => ({
    type: 'paragraph', id: newId(),
    children: [{ type: 'text', text: lines.slice(index * each, (index + 1) * each).join(' ') }],
  }));
}
