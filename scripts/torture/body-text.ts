import type { Block } from '../../shared/article/block.ts';
import { inlineText } from '../../shared/article/text.ts';

/** A body as the typist knows it: paragraphs, one a line. @throws Error for a block that nobody typed. */
export function bodyText(body: readonly Block[]): string {
  return body.map((block) => {
    if (block.type !== 'paragraph') throw new Error(`a ${block.type} was never typed`);
    return inlineText(block.children);
  }).join('\n');
}
