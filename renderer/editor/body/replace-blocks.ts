import { $getRoot, $setSelection, type LexicalEditor } from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import { $createBlock } from '../document/block.ts';
import { $readCaret, $restoreCaret } from '../document/caret.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $isCardNode, type CardNode } from '../nodes/card-node.ts';
import { undoStep } from './undo-step.ts';

/** Puts blocks in the place of those with their ids, as one step to undo. Whoever asked keeps the keyboard. */
export function replaceBlocks(editor: LexicalEditor, blocks: readonly Block[]): void {
  editor.update(() => $replaceBlocks(blocks), { discrete: true, tag: undoStep(editor) });
}

/** Looks through the body once, however many blocks there are. */
function $replaceBlocks(blocks: readonly Block[]): void {
  const next = new Map(blocks.map((block) => [block.id, block]));
  const caret = $readCaret();
  const isCaretIn = caret !== null && next.has(caret.blockId);
  // A selection must not point at words that are not there any more.
  if (isCaretIn) $setSelection(null);
  for (const node of $getRoot().getChildren()) {
    const block = next.get($getBlockId(node));
    if (!block) continue;
    if ($isCardNode(node) && $isCardNode($createBlock(block))) node.setCard(block as ReturnType<CardNode['getCard']>);
    else node.replace($createBlock(block));
  }
  if (isCaretIn) $restoreCaret(caret);
}
