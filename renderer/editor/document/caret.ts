import { $getRoot, $getSelection, $isElementNode, $isLineBreakNode, $isRangeSelection, $isTextNode, type ElementNode, type LexicalNode, type PointType } from 'lexical';
import { $getBlockId } from '../nodes/block-id.ts';
import { $findBlock } from './find-block.ts';

/** Where the caret stands, in terms that outlive the editor: the block, and how many characters of it stand before; a note and a line's end are one each. */
export type Caret = { readonly blockId: string; readonly offset: number };

/** Words that are selected, in reading order; `to` is null where there is only a caret. Of characters alone: a note is none here. */
export type SelectedRange = { readonly from: Caret; readonly to: Caret | null };

/** @returns null where no words are selected. Call it in a read. */
export function $readCaret(): Caret | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $caretAt(selection.focus) : null;
}

/** @returns null where neither words nor a place among them are selected. Call it in a read. */
export function $readRange(): SelectedRange | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const [anchor, focus] = [$caretAt(selection.anchor, 0), $caretAt(selection.focus, 0)];
  const [from, to] = selection.isBackward() ? [focus, anchor] : [anchor, focus];
  return from && { from, to: selection.isCollapsed() ? null : to };
}

function $caretAt(focus: PointType, noteSize = 1): Caret | null {
  const block = focus.getNode().getTopLevelElement();
  if (!$isElementNode(block)) return null;
  const before = focus.type === 'text' ? focus.getNode() : focus.getNode().getChildAtIndex(focus.offset);
  let offset = focus.type === 'text' ? focus.offset : 0;
  for (const leaf of $leaves(block)) {
    if (before ? leaf.is(before) || before.isBefore(leaf) : !focus.getNode().isParentOf(leaf) && focus.getNode().isBefore(leaf)) break;
    offset += sizeOf(leaf, noteSize);
  }
  return { blockId: $getBlockId(block), offset };
}

/** Puts the caret there, or as near to it as the body of now allows. Call it in an update. */
export function $restoreCaret({ blockId, offset }: Caret): void {
  const block = $findBlock(blockId);
  if ($isElementNode(block)) $selectAt(block, offset);
  else $getRoot().selectEnd();
}

/** Puts the caret into a block or an item of a list, behind as many characters as `Caret` counts them. */
export function $selectAt(block: ElementNode, offset: number): void {
  let left = offset;
  for (const leaf of $leaves(block)) {
    const size = sizeOf(leaf);
    if ($isTextNode(leaf) && left <= size) {
      leaf.select(left, left);
      return;
    }
    if (left <= 0) {
      leaf.selectPrevious();
      return;
    }
    left -= size;
  }
  block.selectEnd();
}

function $leaves(block: ElementNode): LexicalNode[] {
  return block.getChildren().flatMap((child) => ($isElementNode(child) ? $leaves(child) : [child]));
}

/** What a block says, each character as `Caret` counts it: a note is one, and so is a line's end. */
export function $countedWords(block: LexicalNode): string {
  return ($isElementNode(block) ? $leaves(block) : [block]).map((leaf) => ($isTextNode(leaf) ? leaf.getTextContent() : $isLineBreakNode(leaf) ? '\n' : '\uFFFC')).join('');
}

/** In characters before which a caret may stand, as `Caret` counts them. */
export function $sizeOf(block: LexicalNode): number {
  return ($isElementNode(block) ? $leaves(block) : [block]).reduce((size, leaf) => size + sizeOf(leaf), 0);
}

function sizeOf(leaf: LexicalNode, noteSize = 1): number {
  if ($isTextNode(leaf)) return leaf.getTextContentSize();
  return $isLineBreakNode(leaf) ? 1 : noteSize;
}
