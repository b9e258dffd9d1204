import type { Inline } from '../../article/inline.ts';
import { inlineText } from '../../article/text.ts';

/** A line for what holds plain words only, as a caption does: a note stands in brackets behind what it is about. */
export function plainLine(children: readonly Inline[]): string {
  return children.map((child) => (child.type === 'footnote' ? ` [${inlineText(child.children)}]` : inlineText([child]))).join('').replaceAll('\n', ' ');
}
