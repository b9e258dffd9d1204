import { CLEAR_HISTORY_COMMAND, COMMAND_PRIORITY_CRITICAL, mergeRegister, REDO_COMMAND, UNDO_COMMAND, type EditorState, type LexicalEditor } from 'lexical';
import type { Beside } from '../session/body-editor.ts';

/**
 * Takes what stands beside the body back, and puts it there again, whenever undo leaves the state `after` and redo leaves
 * `before`. It goes with the history, as there is no such step then, and with the editor.
 */
export function followHistory(editor: LexicalEditor, before: EditorState, after: EditorState, beside: Beside): void {
  const when = (state: EditorState, act: () => void) => (): false => {
    if (isSame(editor.getEditorState(), state)) act();
    return false;
  };
  const forget = mergeRegister(
    editor.registerCommand(UNDO_COMMAND, when(after, beside.undo), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(REDO_COMMAND, when(before, beside.redo), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(CLEAR_HISTORY_COMMAND, () => { forget(); return false; }, COMMAND_PRIORITY_CRITICAL),
  );
}

/** The history gives back a state as a copy of its own, of the very same nodes. */
function isSame({ _nodeMap: one }: EditorState, { _nodeMap: other }: EditorState): boolean {
  if (one.size !== other.size) return false;
  for (const [key, node] of one) if (other.get(key) !== node) return false;
  return true;
}
