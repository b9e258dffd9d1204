import type { Block } from './block.ts';
import type { Inline } from './inline.ts';
import { inlineText } from './text.ts';
import { mapTextParts } from './text-parts.ts';

/** How many notes a block refers to before a place in one of its runs of words (`TextParts`); `from` in UTF-16 code units. */
export function notesBefore(block: Block, part: number, from: number): number {
  let count = 0;
  mapTextParts(block, {
    inlines: (children, at) => {
      if (at < part) count += notesWithin(children, Infinity);
      else if (at === part) count += notesWithin(children, from);
      return children;
    },
    plain: (text) => text,
  });
  return count;
}

function notesWithin(children: readonly Inline[], from: number): number {
  let [at, count] = [0, 0];
  for (const child of children) {
    if (at > from) break;
    if (child.type === 'footnote') count += 1;
    else at += inlineText([child]).length;
  }
  return count;
}
