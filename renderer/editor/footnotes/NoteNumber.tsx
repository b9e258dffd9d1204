import { useNoteNumber } from './use-note-number.ts';

export function NoteNumber({ id }: { readonly id: string }) {
  return useNoteNumber(id);
}
