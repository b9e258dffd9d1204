import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection, $isElementNode, $isLineBreakNode, $isRangeSelection, $isTextNode, $onUpdate, BEFORE_INPUT_COMMAND, COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG,
  type LexicalNode, type RangeSelection,
} from 'lexical';
import { useEffect } from 'react';
import type { TypedChange } from '../../../shared/typing/typed-change.ts';
import { useBody } from '../body/body-context.ts';
import { useChangeTyped } from './use-change-typed.ts';

/** In code units; no change looks further back, so that a keystroke costs the same in a paragraph of any length. */
const LOOKED_AT = 200;

/** Changes what is typed as the person has chosen: first as typed, then changed, so that one undo brings back what was typed. */
export function ChangeTypedText() {
  const [editor] = useLexicalComposerContext();
  const { language } = useBody();
  const changeTyped = useChangeTyped(language);
  useEffect(() => editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => {
    if (event.inputType !== 'insertText' || event.data?.length !== 1 || event.isComposing || editor.isComposing()) return false;
    const { data } = event;
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.hasFormat('code')) return false;
    const change = changeTyped($textBefore(selection), data);
    if (!change) return false;
    event.preventDefault();
    selection.insertText(data);
    $onUpdate(() => editor.update(() => $changeBeforeCaret(change), { discrete: true, tag: HISTORY_PUSH_TAG }));
    return true;
  }, COMMAND_PRIORITY_LOW), [editor, changeTyped]);
  return null;
}

/** What reaches over several runs of marks stays as typed. */
function $changeBeforeCaret({ length, text }: TypedChange): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || offset < length) return;
  selection.setTextNodeRange(node, offset - length, node, offset);
  if (text.includes('\n')) selection.insertRawText(text);
  else selection.insertText(text);
}

/** What stands before the caret in its line, as far as it is looked at. */
function $textBefore({ anchor }: RangeSelection): string {
  const node = anchor.getNode();
  let text = $isTextNode(node) ? node.getTextContent().slice(0, anchor.offset) : '';
  let at: LexicalNode | null = $isElementNode(node) ? node.getChildAtIndex(anchor.offset - 1) : $before(node);
  while (at && !$isLineBreakNode(at) && text.length < LOOKED_AT) {
    text = at.getTextContent() + text;
    at = $before(at);
  }
  return text.slice(-LOOKED_AT);
}

/** The inline node before this one in its block; out of a link into the block. */
function $before(node: LexicalNode): LexicalNode | null {
  const parent = node.getParent();
  return node.getPreviousSibling() ?? ($isElementNode(parent) && parent.isInline() ? $before(parent) : null);
}
