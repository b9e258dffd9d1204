import { HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type UpdateTag } from 'lexical';

/** The tags of an edit that is asked for from outside the words: one step to undo, and whoever asked keeps the keyboard. */
export function undoStep(editor: LexicalEditor): UpdateTag | UpdateTag[] {
  return editor.getRootElement() === document.activeElement ? HISTORY_PUSH_TAG : [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG];
}
