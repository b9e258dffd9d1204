import { $getEditor, $getSelection, $isRangeSelection, $setSelection, getDOMSelection, SKIP_SCROLL_INTO_VIEW_TAG, type LexicalEditor } from 'lexical';

/**
 * A browser that gives the keyboard back to a text, as after a dialog or a menu, puts the caret at the text's start; the editor knows where it was.
 * Where the pointer presses counts instead, and so does what is selected in the text by then.
 * @returns what stops it
 */
export function comeBackToCaret(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => {
    if (!root) return undefined;
    let isPressed = false;
    const onPress = (): void => {
      isPressed = true;
      setTimeout(() => { isPressed = false; });
    };
    const onFocus = (): void => { if (!isPressed) editor.update(() => $comeBack(root), { discrete: true, tag: SKIP_SCROLL_INTO_VIEW_TAG }); };
    root.addEventListener('mousedown', onPress, true);
    root.addEventListener('focus', onFocus);
    return () => {
      root.removeEventListener('mousedown', onPress, true);
      root.removeEventListener('focus', onFocus);
    };
  });
}

function $comeBack(root: HTMLElement): void {
  const selection = $getSelection();
  const shown = getDOMSelection($getEditor()._window);
  if ($isRangeSelection(selection) && (!shown || !isElsewhere(shown, root))) $setSelection(selection.clone());
}

/** Whether something is selected within the text, or the caret in it is behind its start. */
function isElsewhere({ anchorNode, anchorOffset, isCollapsed }: Selection, root: HTMLElement): boolean {
  if (!anchorNode || !root.contains(anchorNode)) return false;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(anchorNode, anchorOffset);
  return !isCollapsed || before.toString() !== '';
}
