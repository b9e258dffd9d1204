import { $isListItemNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection, $isParagraphNode, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG, KEY_DOWN_COMMAND, type TextNode,
} from 'lexical';
import { useEffect } from 'react';
import { TEXT_KINDS, type TextKind } from '../../../shared/article/block-kind.ts';
import { $kindAt, $turnInto } from './block-kind.ts';
import { $itemAtCaret } from './item-at-caret.ts';
import { typedBlock } from './typed-block.ts';

/** Of these kinds alone: "## ", "- ", "1. ", "[ ] ", "[x] " and "> " at the beginning of a paragraph turn it into that kind of block, and a box at the beginning of an item its list into a check list; undo gives the signs back. */
export function TypedBlocks({ kinds = TEXT_KINDS }: { readonly kinds?: readonly TextKind[] }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || editor.isComposing()) return false;
    const asked = $askedFor();
    if (!asked || !kinds.includes(asked.kind)) return false;
    event.preventDefault();
    editor.update(() => {
      asked.signs.spliceText(0, asked.length, '', true);
      $turnInto(asked.kind);
      const item = asked.kind === 'check' && asked.isTicked ? $itemAtCaret() : null;
      item?.setChecked(true);
    }, { tag: HISTORY_PUSH_TAG });
    return true;
  }, COMMAND_PRIORITY_LOW), [editor, kinds]);
  return null;
}

function $askedFor(): { signs: TextNode; length: number; kind: TextKind; isTicked: boolean } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const signs = selection.anchor.getNode();
  if (!$isTextNode(signs) || signs.getPreviousSibling()) return null;
  const length = selection.anchor.offset;
  const typed = signs.getTextContent().slice(0, length);
  const kind = typedBlock(typed);
  const block = signs.getParent();
  const mayTurn = $isParagraphNode(block) || (kind === 'check' && $isListItemNode(block) && $kindAt(block) !== 'check');
  return kind && mayTurn ? { signs, length, kind, isTicked: /x/i.test(typed) } : null;
}
