import type { Block } from '../../article/block.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { textToBlocks } from '../text/text-to-blocks.ts';

/** What a person reads in a line of a notice. In characters. */
const LONGEST_TOLD = 500;
const LONGEST_KEY = 100;

/**
 * What front matter says that no field takes: told, each in a line. What is too long for that, and would be lost with the rest
 * of it, stands below the text.
 */
export function leftOver(values: readonly (readonly [key: string, value: unknown])[], comments: readonly string[]): { blocks: Block[]; notes: ImportNote[] } {
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
  const add = (code: string, name: string, text: string): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= LONGEST_TOLD) {
      notes.push({ code, text: line });
      return;
    }
    notes.push({ code: 'frontMatterKept', text: name.length > LONGEST_KEY ? `${name.slice(0, LONGEST_KEY)}…` : name });
    blocks.push(...textToBlocks(text));
  };
  for (const [key, value] of values) add('frontMatter', key, `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  for (const comment of comments) add('frontMatterComment', `# ${comment}`, `# ${comment}`);
  return { blocks, notes };
}
