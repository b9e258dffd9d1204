import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, $getSelection, $isNodeSelection, COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG, KEY_ENTER_COMMAND, mergeRegister, type NodeKey } from 'lexical';
import { useCallback, useEffect, useState } from 'react';
import { $isFootnoteNode } from '../nodes/footnote-node.ts';
import { NotePopover } from './NotePopover.tsx';
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote-command.ts';

/** The note of this editor's text that is open to be written. */
export function OpenNote() {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<NodeKey | null>(null);
  useEffect(() => mergeRegister(
    editor.registerCommand(OPEN_FOOTNOTE_COMMAND, (key) => { setOpen(key); return true; }, COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
      const selection = $getSelection();
      const [selected, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
      if (others.length > 0 || !$isFootnoteNode(selected)) return false;
      event?.preventDefault();
      setOpen(selected.getKey());
      return true;
    }, COMMAND_PRIORITY_LOW),
  ), [editor]);
  // One that undo has taken away cannot be written any more.
  useEffect(() => (open === null ? undefined : editor.registerUpdateListener(({ editorState }) => {
    if (!editorState._nodeMap.has(open)) setOpen(null);
  })), [editor, open]);
  const close = useCallback((isRemoved: boolean): void => {
    setOpen(null);
    editor.update(() => {
      const node = open === null ? null : $getNodeByKey(open);
      if (!$isFootnoteNode(node)) return;
      node.selectNext(0, 0);
      if (isRemoved) node.remove();
    }, isRemoved ? { tag: HISTORY_PUSH_TAG } : {});
    editor.focus();
  }, [editor, open]);
  return open !== null && <NotePopover key={open} nodeKey={open} onClose={close} />;
}
