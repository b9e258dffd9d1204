import type { Block } from '../article/block.ts';
import type { Footnote, NoteInline, Text } from '../article/inline.ts';
import { mapTextParts } from '../article/text-parts.ts';

/** A note with the number by which the text refers to it: 1 for the first. */
export type NumberedNote = { readonly number: number; readonly children: readonly NoteInline[] };

/** The notes of a text in reading order, numbered as they are met. */
export class Notes {
  readonly all: NumberedNote[] = [];

  /** @returns the number of a note that the text refers to now */
  take({ children }: Footnote): number {
    const number = this.all.length + 1;
    this.all.push({ number, children });
    return number;
  }
}

/** A block whose notes are only numbers in the text, for forms that have no notes of their own; `notes` has taken them. */
export function withNoteNumbers(block: Block, notes: Notes, reference: (number: number) => Text): Block {
  return mapTextParts(block, {
    inlines: (children) => children.map((child) => (child.type === 'footnote' ? reference(notes.take(child)) : child)),
    plain: (text) => text,
  });
}
