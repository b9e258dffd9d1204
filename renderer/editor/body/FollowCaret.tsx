import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createRangeSelectionFromDom, $getSelection, $isNodeSelection, $isRangeSelection, $setSelection, CLICK_COMMAND, COMMAND_PRIORITY_CRITICAL, getDOMSelection, KEY_DOWN_COMMAND } from 'lexical';
import { useEffect } from 'react';
import { comeBackToCaret } from './come-back-to-caret.ts';

/**
 * The browser tells of a selection a moment after it was made. A key that comes before that acts on the one before: where
 * an arrow has just let go of selected words, Enter would take them away, and a key that leads to another field, as
 * finding does, would leave the caret behind for good. What the page shows counts; where the keyboard comes back, what the editor knows.
 */
export function FollowCaret() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => editor.registerCommand(KEY_DOWN_COMMAND, () => {
    const selection = $getSelection();
    const shown = getDOMSelection(window);
    if (editor.isComposing() || !$isRangeSelection(selection) || !shown) return false;
    const caret = $createRangeSelectionFromDom(shown, editor);
    if (caret && !(caret.anchor.is(selection.anchor) && caret.focus.is(selection.focus))) $setSelection(caret);
    return false;
  }, COMMAND_PRIORITY_CRITICAL), [editor]);
  // A tap is over before the browser tells where the caret is: letting go of a card that was selected must not let go of that too.
  useEffect(() => editor.registerCommand(CLICK_COMMAND, ({ target }) => {
    const shown = getDOMSelection(window);
    if (!shown || !$isNodeSelection($getSelection()) || !(target instanceof Element) || target.closest('.card')) return false;
    const caret = $createRangeSelectionFromDom(shown, editor);
    if (caret) $setSelection(caret);
    return false;
  }, COMMAND_PRIORITY_CRITICAL), [editor]);
  useEffect(() => comeBackToCaret(editor), [editor]);
  return null;
}
