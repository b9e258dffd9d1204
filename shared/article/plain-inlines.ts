import type { Inline } from './inline.ts';

/** Whether a field of plain words can show and change all of this. */
export function isPlain(children: readonly Inline[]): boolean {
  return children.every((child) => child.type === 'break' || (child.type === 'text' && child.marks === undefined && child.lang === undefined));
}

/** Plain words, a line end for each break. */
export function plainInlines(words: string): Inline[] {
  return words.split(/\r\n?|\n/).flatMap((line, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
  ]);
}
