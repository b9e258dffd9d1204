import type { Block } from '../../article/block.ts';
import { blockText } from '../../article/text.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { storyLines } from '../text/lines.ts';
import { textToBlocks } from '../text/text-to-blocks.ts';

/** What a person reads in a line of a notice. In characters. */
const LONGEST_TOLD = 500;
const LONGEST_KEY = 100;
/** "Still to be filled in" in every language (`shared/checks/placeholders.ts`): what was said to colleagues only goes out by nobody's oversight. */
const TO_DECIDE = '[TK]';

/** Each line of a text as a paragraph, word for word and as far to the right as it stood, with the mark that no export passes over. */
export function toDecide(text: string): Block[] {
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    return storyLines(line).map((words) => `${TO_DECIDE} ${indent}${words}`);
  });
  return textToBlocks(lines.join('\n'));
}

/** The words of the first of such paragraphs, without the mark; '' for none. */
export function firstToDecide([first]: readonly Block[]): string {
  return first ? blockText(first).slice(TO_DECIDE.length).trim() : '';
}

/**
 * What front matter says that no field takes: told, each in a line. What is too long for that, and would be lost with the rest
 * of it, stands below the text, marked.
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
    blocks.push(...toDecide(text));
  };
  for (const [key, value] of values) add('frontMatter', key, `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  for (const comment of comments) add('frontMatterComment', `# ${comment}`, `# ${comment}`);
  return { blocks, notes };
}
