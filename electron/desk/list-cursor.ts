import { RedaksiError } from '../../shared/contract/error.ts';

/** Where the next page begins: behind a sequence (newest first) or at a place in the ranking (by relevance). */
export type ListCursor = { kind: 'before'; sequence: number } | { kind: 'from'; place: number };

export function writeCursor(cursor: ListCursor): string {
  return cursor.kind === 'before' ? `b${cursor.sequence}` : `f${cursor.place}`;
}

/** @throws RedaksiError invalidInput where it is none of ours */
export function readCursor(text: string): ListCursor {
  const [, kind, digits] = /^([bf])(\d{1,15})$/.exec(text) ?? [];
  if (digits === undefined) throw new RedaksiError('invalidInput', 'Not a cursor of this list', { field: 'cursor', reason: 'custom' });
  return kind === 'b' ? { kind: 'before', sequence: Number(digits) } : { kind: 'from', place: Number(digits) };
}
