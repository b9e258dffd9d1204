import {
  $createNodeSelection, $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isNodeSelection, $isRangeSelection, $setSelection,
  HISTORY_PUSH_TAG, UNDO_COMMAND, type LexicalEditor, type LexicalNode,
} from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { $createBlock } from '../document/block.ts';
import { $readRange } from '../document/caret.ts';
import { $findBlock } from '../document/find-block.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $createCardNode, $isCardNode, type CardNode } from '../nodes/card-node.ts';
import type { BodyEditor } from '../session/body-editor.ts';
import { $moveSection } from '../outline/move-section.ts';
import { followHistory } from './follow-history.ts';
import { replaceBlocks } from './replace-blocks.ts';
import { undoStep } from './undo-step.ts';

/** What the panels may ask of the editor, done so that undo knows it. */
export function bodyEditorOf(editor: LexicalEditor): Omit<BodyEditor, 'show'> {
  const change = (act: () => void): void => editor.update(act, { discrete: true, tag: HISTORY_PUSH_TAG });
  const elementOf = (id: string): HTMLElement | null => {
    const key = editor.read(() => $findBlock(id)?.getKey());
    return key === undefined ? null : editor.getElementByKey(key);
  };
  return {
    addRelatedLink: (link) => change(() => {
      const card = $relatedCard();
      const block = card?.getCard();
      if (card && block?.type === 'relatedLinks') card.setCard({ ...block, items: [...block.items, link] });
      else $getRoot().append($createCardNode({ type: 'relatedLinks', id: newId(), label: null, items: [link] }));
    }),
    replaceBlock: (block) => replaceBlocks(editor, [block]),
    replaceBlocks: (blocks, beside) => {
      const before = editor.getEditorState();
      replaceBlocks(editor, blocks);
      if (beside) followHistory(editor, before, editor.getEditorState(), beside);
    },
    undo: () => { editor.dispatchCommand(UNDO_COMMAND, undefined); },
    removeBlock: (id) => change(() => { $findBlock(id)?.remove(); }),
    moveSection(id, direction) {
      let isMoved = false;
      editor.update(() => { isMoved = $moveSection(id, direction); }, { discrete: true, tag: undoStep(editor) });
      elementOf(id)?.scrollIntoView({ block: 'nearest' });
      return isMoved;
    },
    insertBlock: (block) => change(() => { $insertBehindSelection(block); }),
    focusBlock: (id) => {
      change(() => { $selectBlock($findBlock(id)); });
      elementOf(id)?.scrollIntoView({ block: 'center' });
      editor.getRootElement()?.focus({ preventScroll: true });
    },
    focus: () => editor.focus(),
    elementOf,
    selectedRange: () => editor.read($readRange),
    selectedBlock: () => editor.read(() => {
      const node = $selectedBlock();
      return node ? $getBlockId(node) : null;
    }),
  };
}

/** The top-level node that the selection ends in. */
export function $selectedBlock(): LexicalNode | null {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) return selection.focus.getNode().getTopLevelElement();
  return $isNodeSelection(selection) ? selection.getNodes()[0]?.getTopLevelElement() ?? null : null;
}

function $relatedCard(): CardNode | undefined {
  const isRelated = (node: LexicalNode | null): node is CardNode => $isCardNode(node) && node.getCard().type === 'relatedLinks';
  const selected = $selectedBlock();
  return isRelated(selected) ? selected : $getRoot().getChildren().filter(isRelated).at(-1);
}

/** Puts a block behind the one that the selection is in, in place of an empty paragraph, or at the end. */
export function $insertBehindSelection(block: Block): LexicalNode {
  const node = $createBlock(block);
  const here = $selectedBlock();
  const target = here ?? $getRoot().getLastChild();
  if (!target) $getRoot().append(node);
  else if (here && $isElementNode(here) && here.getType() === 'paragraph' && here.isEmpty()) here.replace(node);
  else target.insertAfter(node);
  $selectBlock(node);
  return node;
}

export function $selectBlock(node: LexicalNode | null | undefined): void {
  if (!node) return;
  if ($isElementNode(node)) {
    node.selectEnd();
    return;
  }
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection($getNodeByKey(node.getKey()) ? selection : null);
}
