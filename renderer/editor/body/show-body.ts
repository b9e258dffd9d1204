import {
  $getNodeByKey, $getRoot, $getSelection, $isNodeSelection, $isRangeSelection, CLEAR_HISTORY_COMMAND, HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor, type LexicalNode,
} from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { $createBlock } from '../document/block.ts';
import { $readBody } from '../document/body.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $isCardNode, type CardBlock } from '../nodes/card-node.ts';
import { bodyDifference } from '../session/body-difference.ts';
import { $selectedBlock } from './body-editor-of.ts';
import { $keepCaret, $selectNear } from './keep-caret.ts';

/** Of an update that shows what was written elsewhere. */
export const SHOWN_TAG = 'redaksi-shown';

/**
 * Puts another version of the body in the place of the present one, and touches only the blocks that differ: an editor within a card, a form
 * or an input method that is at work elsewhere goes on. Nothing before it can be undone, since that would take back another's words.
 */
export function showBody(editor: LexicalEditor, body: readonly Block[]): void {
  const root = editor.getRootElement();
  const { activeElement } = document;
  const isWithin = root !== null && root.contains(activeElement);
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  editor.update(() => $show(bodyDifference($readBody(), body)), {
    discrete: true, tag: [SHOWN_TAG, HISTORY_MERGE_TAG, SKIP_SCROLL_INTO_VIEW_TAG, ...(activeElement === root ? [] : [SKIP_DOM_SELECTION_TAG])],
  });
  if (isWithin) queueMicrotask(() => keepKeyboard(editor, activeElement));
}

function $show(changes: readonly BodyChange[]): void {
  const selection = $getSelection();
  const place = $selectedBlock()?.getIndexWithinParent() ?? 0;
  const touched = new Set(changes.flatMap((change) => (change.kind === 'put' ? change.block.id : change.kind === 'remove' ? change.id : [])));
  const isTouched = $isRangeSelection(selection) && [selection.anchor, selection.focus].some((point) => touched.has($idOver(point.getNode())));
  const $change = (): void => changes.forEach($apply);
  if (isTouched) $keepCaret($change);
  else $change();
  if ($isNodeSelection(selection) && !selection.getNodes().some((node) => $getNodeByKey(node.getKey())?.isAttached())) $selectNear(place);
}

function $apply(change: BodyChange): void {
  switch (change.kind) {
    case 'put': return $put(change.block);
    case 'insert': return $place($createBlock(change.block), change.after);
    case 'move': return $place($blockOf(change.id), change.after);
    case 'remove': $blockOf(change.id)?.remove();
  }
}

/** A card keeps its node, and so what is on screen of it. */
function $put(block: Block): void {
  const node = $blockOf(block.id);
  const next = $createBlock(block);
  if ($isCardNode(node) && $isCardNode(next)) node.setCard(block as CardBlock);
  else node?.replace(next);
}

function $place(node: LexicalNode | undefined, after: string | null): void {
  if (!node) return;
  if (after !== null) $blockOf(after)?.insertAfter(node);
  else $getRoot().splice(0, 0, [node]);
}

const $blockOf = (id: string): LexicalNode | undefined => $getRoot().getChildren().find((node) => $getBlockId(node) === id);

function $idOver(node: LexicalNode): string {
  const block = node.getTopLevelElement();
  return block ? $getBlockId(block) : '';
}

/** Where a card was moved or is gone, the browser has let go of what had the keyboard in it. */
function keepKeyboard(editor: LexicalEditor, before: Element | null): void {
  if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return;
  const field = before.isConnected ? before : editor.getRootElement();
  field?.focus({ preventScroll: true });
}
