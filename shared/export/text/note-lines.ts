import type { Text } from '../../article/inline.ts';
import { inlineText } from '../../article/text.ts';
import type { Notes } from '../notes.ts';

/** Where a plain text refers to a note: "[1]". */
export function bracketed(number: number): Text {
  return { type: 'text', text: `[${number}]` };
}

/** The notes below a plain text, a line each: "[1] BPS, 2025."; '' for none. */
export function noteLines(notes: Notes): string {
  return notes.all.map(({ number, children }) => `[${number}] ${inlineText(children).replaceAll('\n', ' ')}`).join('\n');
}
