import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_CRITICAL, FORMAT_TEXT_COMMAND, KEY_DOWN_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { ActionId } from '../../ui/action-catalogue.ts';
import { isPressed } from '../../ui/is-pressed.ts';
import { useKeys } from '../../ui/use-keys.ts';

/** What Lexical does by itself on keys of its own, and the browser below it; here each is an action. */
const LEXICAL_KEYS = ['Mod+B', 'Mod+I', 'Mod+U', 'Mod+Z', 'Mod+Shift+Z', 'Mod+Y'];
const ACTS: Partial<Record<ActionId, (editor: LexicalEditor) => void>> = {
  'body-bold': (editor) => { editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'); },
  'body-italic': (editor) => { editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'); },
  'body-underline': (editor) => { editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'underline'); },
  'body-undo': (editor) => { editor.dispatchCommand(UNDO_COMMAND, undefined); },
  'body-redo': (editor) => { editor.dispatchCommand(REDO_COMMAND, undefined); },
};

/**
 * A person may have given Lexical's keys to something else, or to nothing. In the body the actions on show have acted
 * before it hears of a key; in a field of its own, such as a note's, this does. Lexical's own ways are closed in both.
 */
export function OwnKeys() {
  const [editor] = useLexicalComposerContext();
  const keysOf = useKeys();
  useEffect(() => editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
    const isHere = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') === editor.getRootElement();
    if (!isHere || event.isComposing) return false;
    const act = Object.entries(ACTS).find(([id]) => isPressed(event, keysOf(id as ActionId)))?.[1];
    if (!act && !isPressed(event, LEXICAL_KEYS)) return false;
    event.preventDefault();
    act?.(editor);
    return true;
  }, COMMAND_PRIORITY_CRITICAL), [editor, keysOf]);
  return null;
}
