import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type ElementNode } from 'lexical';
import { $getBlockId } from '../nodes/block-id.ts';

/** Where the caret stands, in terms that outlive the editor: the block, and how many characters of it stand before. */
export type Caret = { readonly blockId: string; readonly offset: number };

/** @returns null where no words are selected. Call it in a read. */
export function $readCaret(): Caret | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { focus } = selection;
  const block = focus.getNode().getTopLevelElement();
  if (!$isElementNode(block)) return null;
  const before = focus.type === 'text' ? focus.getNode() : focus.getNode().getChildAtIndex(focus.offset);
  let offset = focus.type === 'text' ? focus.offset : 0;
  for (const text of block.getAllTextNodes()) {
    if (before && (text.is(before) || before.isBefore(text))) break;
    offset += text.getTextContentSize();
  }
  return { blockId: $getBlockId(block), offset };
}

/** Puts the caret there, or as near to it as the body of now allows. Call it in an update. */
export function $restoreCaret({ blockId, offset }: Caret): void {
  const block = $getRoot().getChildren().find((node) => $getBlockId(node) === blockId);
  if ($isElementNode(block)) $selectAt(block, offset);
  else $getRoot().selectEnd();
}

function $selectAt(block: ElementNode, offset: number): void {
  let left = offset;
  for (const text of block.getAllTextNodes()) {
    const size = text.getTextContentSize();
    if (left <= size) {
      text.select(left, left);
      return;
    }
    left -= size;
  }
  block.selectEnd();
}
