import { $insertList, $isListNode, $removeList, ListNode } from '@lexical/list';
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $createParagraphNode, $getRoot, $getSelection, $isRangeSelection, type ElementNode, type LexicalNode, type RangeSelection } from 'lexical';
import { $getNearestNodeOfType } from '@lexical/utils';
import type { TextKind } from '../../../shared/article/block-kind.ts';
import { attributionBlocks } from '../../../shared/article/turn-into.ts';
import { $createBlock } from '../document/block.ts';
import { $createAttributedQuoteNode, $isAttributedQuoteNode } from '../nodes/attributed-quote-node.ts';
import { $getBlockId, $setBlockId } from '../nodes/block-id.ts';

/** Turns the selected blocks into this kind; each keeps its id and its words. A list of this kind becomes paragraphs. */
export function $turnInto(kind: TextKind): void {
  const selection = $getSelection() ?? $getRoot().selectStart();
  if (!$isRangeSelection(selection)) return;
  if (kind !== 'quote') $keepAttributions(selection);
  switch (kind) {
    case 'paragraph': return $setBlocksType(selection, $createParagraphNode, $keepId);
    case 'heading2': return $setBlocksType(selection, () => $createHeadingNode('h2'), $keepId);
    case 'heading3': return $setBlocksType(selection, () => $createHeadingNode('h3'), $keepId);
    case 'heading4': return $setBlocksType(selection, () => $createHeadingNode('h4'), $keepId);
    case 'quote': return $setBlocksType(selection, $createAttributedQuoteNode, $keepId);
    case 'bullet': case 'number': case 'check': return $kindAt(selection.anchor.getNode()) === kind ? $removeList() : $insertList(kind);
  }
}

/** What a quote becomes has no place for a name. */
function $keepAttributions(selection: RangeSelection): void {
  const blocks = new Set(selection.getNodes().map((node) => node.getTopLevelElement()));
  for (const block of blocks) {
    if ($isAttributedQuoteNode(block)) for (const line of attributionBlocks(block.getAttribution())) block.insertAfter($createBlock(line));
  }
}

function $keepId(before: ElementNode, after: ElementNode): void {
  const id = $getBlockId(before);
  if (id !== '') $setBlockId(after, id);
}

/** The kind of the block around a node; null in a card. */
export function $kindAt(node: LexicalNode): TextKind | null {
  const list = $isListNode(node) ? node : $getNearestNodeOfType(node, ListNode);
  if (list) return list.getListType();
  const block = node.getTopLevelElement();
  if ($isHeadingNode(block)) return block.getTag() === 'h2' ? 'heading2' : block.getTag() === 'h3' ? 'heading3' : 'heading4';
  if ($isAttributedQuoteNode(block)) return 'quote';
  return block?.getType() === 'paragraph' ? 'paragraph' : null;
}
