import { $getSelection, $setSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { flushSync } from 'react-dom';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';

/**
 * Closes a dialog and then acts on what was selected before it: the focus that comes back to the body begins at its
 * start.
 * @param actElsewhere does it in a field that had the keyboard; false where the body is meant
 */
export function actAfterDialog(editor: LexicalEditor, close: () => void, $act: () => void, actElsewhere: () => boolean = () => false): void {
  const caret = editor.read(() => $getSelection()?.clone() ?? null);
  flushSync(close);
  onceKeyboardIsBack(() => {
    if (actElsewhere()) return;
    editor.update(() => {
      $setSelection(caret);
      $act();
    }, { discrete: true, tag: HISTORY_PUSH_TAG });
    editor.focus();
    // Where a card is selected then, the body does not ask for the keyboard by itself.
    editor.getRootElement()?.focus({ preventScroll: true });
  });
}
