import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_LOW, DELETE_CHARACTER_COMMAND, DELETE_LINE_COMMAND, DELETE_WORD_COMMAND, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import { $selectCardBeside } from './select-card-beside.ts';

/** Backspace and Delete at the edge of words beside a card select it; pressed again, they take it away. */
export function SelectCardBeside() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => mergeRegister(...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) => (
    editor.registerCommand(command, $selectCardBeside, COMMAND_PRIORITY_LOW)))), [editor]);
  return null;
}
