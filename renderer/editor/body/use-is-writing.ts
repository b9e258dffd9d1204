import type { LexicalEditor } from 'lexical';
import { useWrittenEditor } from './use-written-editor.ts';

/** Whether the body, or a cell of a table in it, is where a person writes; a fact box has the body's actions by keys of its own. */
export function useIsWriting(body: LexicalEditor): boolean {
  const written = useWrittenEditor(body);
  return written !== null && !written.getRootElement()?.matches('[data-box]');
}
