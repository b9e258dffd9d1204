import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { createCommand, type LexicalCommand, type LexicalEditor } from 'lexical';
import { useSyncExternalStore } from 'react';
import { LiveValue } from '../session/live-value.ts';

/** Opens the form of a link, for what is selected in the cell. */
export const OPEN_CELL_LINK_COMMAND: LexicalCommand<void> = createCommand('OPEN_CELL_LINK');

const cells = new WeakMap<LexicalEditor, LiveValue<LexicalEditor | null>>();

function cellOf(body: LexicalEditor): LiveValue<LexicalEditor | null> {
  const known = cells.get(body) ?? new LiveValue<LexicalEditor | null>(null);
  cells.set(body, known);
  return known;
}

/** Says that a cell of a table in this body is written in; call what comes back when it is left. */
export function writeInCell(body: LexicalEditor, cell: LexicalEditor): () => void {
  const live = cellOf(body);
  live.set(cell);
  return () => { if (live.get() === cell) live.set(null); };
}

/** The editor of the cell that is written in; null while none is. Marks, links and notes are meant for it, and not for the body. */
export function writtenCell(body: LexicalEditor): LexicalEditor | null {
  return cellOf(body).get();
}

export function useWrittenCell(): LexicalEditor | null {
  const [body] = useLexicalComposerContext();
  const live = cellOf(body);
  return useSyncExternalStore(live.subscribe, live.get);
}
