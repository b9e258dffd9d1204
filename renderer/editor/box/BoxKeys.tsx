import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $addUpdateTag, COMMAND_PRIORITY_HIGH, HISTORY_PUSH_TAG, KEY_DOWN_COMMAND, mergeRegister, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { ActionId } from '../../ui/action-catalogue.ts';
import { isPressed } from '../../ui/is-pressed.ts';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { $turnInto } from '../body/block-kind.ts';
import { $insertFootnote } from '../footnotes/insert-footnote.ts';

/** The keys of the body's own actions, which are off while a box has the keyboard. What is undone is the article's. */
export function BoxKeys({ article, onLink }: { readonly article: LexicalEditor; readonly onLink: () => void }) {
  const [editor] = useLexicalComposerContext();
  const keysOf = useKeys();
  useEffect(() => {
    const acts: Partial<Record<ActionId, () => void>> = {
      'body-link': onLink,
      'body-bullet': () => $turnInto('bullet'), 'body-number': () => $turnInto('number'), 'body-check': () => $turnInto('check'), 'body-paragraph': () => $turnInto('paragraph'),
      'body-footnote': $insertFootnote,
    };
    const inArticle = (command: LexicalCommand<void>): boolean => {
      article.dispatchCommand(command, undefined);
      keepKeyboard(editor, article);
      return true;
    };
    return mergeRegister(
      editor.registerCommand(UNDO_COMMAND, () => inArticle(UNDO_COMMAND), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(REDO_COMMAND, () => inArticle(REDO_COMMAND), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
        const act = event.isComposing ? undefined : Object.entries(acts).find(([id]) => isPressed(event, keysOf(id as ActionId)))?.[1];
        if (!act) return false;
        event.preventDefault();
        $addUpdateTag(HISTORY_PUSH_TAG);
        act();
        return true;
      }, COMMAND_PRIORITY_HIGH),
    );
  }, [article, editor, keysOf, onLink]);
  return null;
}

/** The article's history puts the caret where it was in the text around the box, which may be gone with the step. */
function keepKeyboard(editor: LexicalEditor, article: LexicalEditor): void {
  queueMicrotask(() => {
    if (editor.getRootElement()?.isConnected) editor.focus();
    // Once the box has gone from the screen the text around it can be edited again, and has the keyboard then.
    else onceKeyboardIsBack(() => article.getRootElement()?.focus({ preventScroll: true }));
  });
}
