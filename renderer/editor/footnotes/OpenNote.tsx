import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, $getSelection, $isNodeSelection, COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG, KEY_ENTER_COMMAND, mergeRegister, type LexicalNode } from 'lexical';
import { useCallback, useEffect, useState } from 'react';
import { $isFootnoteNode } from '../nodes/footnote-node.ts';
import { $findNote, type NoteAt } from './find-note.ts';
import { NotePopover } from './NotePopover.tsx';
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote-command.ts';

/** The note of this editor's text that is open to be written. */
export function OpenNote() {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<NoteAt | null>(null);
  const $open = useCallback((node: LexicalNode | null | undefined): boolean => {
    if (!$isFootnoteNode(node)) return false;
    setOpen({ id: node.getFootnote().id, key: node.getKey() });
    return true;
  }, []);
  useEffect(() => mergeRegister(
    editor.registerCommand(OPEN_FOOTNOTE_COMMAND, (key) => $open($getNodeByKey(key)), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
      const selection = $getSelection();
      const [selected, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
      if (others.length > 0 || !$open(selected)) return false;
      event?.preventDefault();
      return true;
    }, COMMAND_PRIORITY_LOW),
  ), [editor, $open]);
  // One that undo has taken away cannot be written any more; another window's words in its paragraph leave it open.
  useEffect(() => (open === null ? undefined : editor.registerUpdateListener(({ editorState }) => {
    if (editorState._nodeMap.has(open.key)) return;
    const key = editorState.read(() => $findNote(open)?.getKey());
    setOpen(key === undefined ? null : { ...open, key });
  })), [editor, open]);
  const close = useCallback((isRemoved: boolean): void => {
    setOpen(null);
    editor.update(() => {
      const node = open === null ? undefined : $findNote(open);
      if (!node) return;
      node.selectNext(0, 0);
      if (isRemoved) node.remove();
    }, isRemoved ? { tag: HISTORY_PUSH_TAG } : {});
    editor.focus();
  }, [editor, open]);
  return open !== null && <NotePopover key={open.id} at={open} onClose={close} />;
}
