import { $getEditor, $getRoot, $getSelection, $insertNodes, $isElementNode, $isRangeSelection, $onUpdate } from 'lexical';
import { newId } from '../../../shared/article/id.ts';
import { $createFootnoteNode } from '../nodes/footnote-node.ts';
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote-command.ts';

/** A note to what is selected, or to what stands before the caret, opened to be written. Nothing in a card. Call it in an update. */
export function $insertFootnote(): void {
  const selection = $getSelection() ?? $getRoot().selectEnd();
  if (!$isRangeSelection(selection)) return;
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(end.key, end.offset, end.type);
  selection.focus.set(end.key, end.offset, end.type);
  const editor = $getEditor();
  const node = $createFootnoteNode({ type: 'footnote', id: newId(), children: [] });
  $insertNodes([node]);
  if (!$isElementNode(node.getParent())) return;
  const key = node.getKey();
  $onUpdate(() => { editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, key); });
}
