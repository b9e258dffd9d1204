import { $isListItemNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  COMMAND_PRIORITY_LOW, COMMAND_PRIORITY_NORMAL, INDENT_CONTENT_COMMAND, KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND, mergeRegister, OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { useEffect } from 'react';
import { DEEPEST_LIST } from '../../../shared/article/block.ts';
import { $itemAtCaret } from './item-at-caret.ts';

/** In a list Tab nests an item below the one before it and Shift+Tab takes it back; after Escape, Tab leaves the body as everywhere else. */
export function ListKeys() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let isLeaving = false;
    return mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
        if (event.key !== 'Tab' && event.key !== 'Shift') isLeaving = event.key === 'Escape';
        return false;
      }, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(KEY_TAB_COMMAND, (event) => {
        const item = $itemAtCaret();
        if (isLeaving || !item) return false;
        event.preventDefault();
        if (event.shiftKey) return item.getIndent() === 0 || editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined);
        // The first of a list has nothing to be nested below.
        return !$isListItemNode(item.getPreviousSibling()) || item.getIndent() + 1 >= DEEPEST_LIST || editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined);
      }, COMMAND_PRIORITY_LOW),
    );
  }, [editor]);
  return null;
}
