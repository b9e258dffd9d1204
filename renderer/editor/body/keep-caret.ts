import { $getRoot, $isElementNode, $setSelection } from 'lexical';
import { $countedWords, $readCaret, $restoreCaret } from '../document/caret.ts';
import { shiftedOffset } from '../document/shifted-offset.ts';
import { $getBlockId } from '../nodes/block-id.ts';

/** Changes what an editor says and leaves the caret between its letters; where its block is gone, in the one that is there now. Call it in an update. */
export function $keepCaret($change: () => void): void {
  const caret = $readCaret();
  const block = caret && $blockOf(caret.blockId);
  if (!block) {
    $change();
    return;
  }
  const [place, words] = [block.getIndexWithinParent(), $countedWords(block)];
  // A selection must not point at words that are not there any more.
  $setSelection(null);
  $change();
  const next = $blockOf(caret.blockId);
  if (next) $restoreCaret({ ...caret, offset: shiftedOffset(words, $countedWords(next), caret.offset) });
  else $selectNear(place);
}

/** Puts the caret into the text that is nearest to a place among the blocks: what is typed must not go nowhere, as at a card. */
export function $selectNear(place: number): void {
  const blocks = $getRoot().getChildren();
  const behind = blocks.slice(place).find($isElementNode);
  (behind ?? blocks.findLast($isElementNode))?.selectEnd();
}

const $blockOf = (id: string) => $getRoot().getChildren().find((node) => $getBlockId(node) === id);
