import { KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical';

/** Leads the keyboard into the card that is selected, as Enter does, once it is on screen. */
export function enterCard(editor: LexicalEditor): void {
  requestAnimationFrame(() => { editor.dispatchCommand(KEY_ENTER_COMMAND, null); });
}
