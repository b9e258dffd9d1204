import {
  $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isNodeSelection, $isRangeSelection, CLEAR_HISTORY_COMMAND, HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor, type LexicalNode,
} from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { isKeyboardNowhere } from '../../ui/is-keyboard-nowhere.ts';
import { $createBlock } from '../document/block.ts';
import { $keepBodyWhole, $readBody } from '../document/body.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $isCardNode, type CardBlock } from '../nodes/card-node.ts';
import { bodyDifference } from '../session/body-difference.ts';
import { $selectedBlock } from './body-editor-of.ts';
import { $keepCaret, $selectNear } from './keep-caret.ts';
import { SHOWN_TAG } from './shown-tag.ts';

/**
 * Puts another version of the body in the place of the present one, and touches only the blocks that differ: an editor within a card, a form
 * or an input method that is at work elsewhere goes on. Nothing before it can be undone, since that would take back another's words.
 */
export function showBody(editor: LexicalEditor, body: readonly Block[]): void {
  const root = editor.getRootElement();
  const { activeElement } = document;
  const isWithin = root !== null && root.contains(activeElement);
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  editor.update(() => $showBody(body), {
    discrete: true, tag: [SHOWN_TAG, HISTORY_MERGE_TAG, SKIP_SCROLL_INTO_VIEW_TAG, ...(activeElement === root ? [] : [SKIP_DOM_SELECTION_TAG])],
  });
  if (isWithin) queueMicrotask(() => keepKeyboard(editor, activeElement));
}

/** As `showBody`, within an update. */
export function $showBody(body: readonly Block[]): void {
  const present = $readBody();
  const added = $addedLine(present, body);
  const changes = bodyDifference(present.filter((block) => block !== added), body);
  const selection = $getSelection();
  const place = $selectedBlock()?.getIndexWithinParent() ?? 0;
  const touched = new Set(changes.flatMap((change) => (change.kind === 'put' ? change.block.id : change.kind === 'remove' ? change.id : [])));
  const isTouched = $isRangeSelection(selection) && [selection.anchor, selection.focus].some((point) => touched.has($idOver(point.getNode())));
  const $change = (): void => {
    $apply(changes);
    // Where all text is gone, the place to type must be there before the caret looks for one.
    $keepBodyWhole($getRoot());
  };
  if (isTouched) $keepCaret($change);
  else $change();
  if ($isNodeSelection(selection) && !selection.getNodes().some((node) => $getNodeByKey(node.getKey())?.isAttached())) $selectNear(place);
}

/** The empty paragraph in which a body of cards alone is written on: it is no difference, and whoever stands in it stays there. */
function $addedLine(present: readonly Block[], body: readonly Block[]): Block | undefined {
  const hasText = body.some((block) => $isElementNode($createBlock(block)));
  return hasText ? undefined : present.findLast((block) => block.type === 'paragraph' && block.children.length === 0);
}

/** Looks through the body once, however many changes there are. */
function $apply(changes: readonly BodyChange[]): void {
  const nodes = new Map($getRoot().getChildren().map((node) => [$getBlockId(node), node]));
  const $place = (node: LexicalNode | undefined, after: string | null): void => {
    if (!node) return;
    if (after === null) $getRoot().splice(0, 0, [node]);
    else nodes.get(after)?.insertAfter(node);
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'put': {
        const next = $put(nodes.get(change.block.id), change.block);
        nodes.set(change.block.id, next);
        break;
      }
      case 'insert': {
        const node = $createBlock(change.block);
        nodes.set(change.block.id, node);
        $place(node, change.after);
        break;
      }
      case 'move': $place(nodes.get(change.id), change.after); break;
      case 'remove': nodes.get(change.id)?.remove();
    }
  }
}

/** A card keeps its node, and so what is on screen of it. */
function $put(node: LexicalNode | undefined, block: Block): LexicalNode {
  const next = $createBlock(block);
  if ($isCardNode(node) && $isCardNode(next)) return node.setCard(block as CardBlock);
  return node?.replace(next) ?? next;
}

function $idOver(node: LexicalNode): string {
  const block = node.getTopLevelElement();
  return block ? $getBlockId(block) : '';
}

/** Where a card was moved or is gone, the browser has let go of what had the keyboard in it. */
function keepKeyboard(editor: LexicalEditor, before: Element | null): void {
  if (!isKeyboardNowhere() || !(before instanceof HTMLElement)) return;
  const field = before.isConnected ? before : editor.getRootElement();
  field?.focus({ preventScroll: true });
}
