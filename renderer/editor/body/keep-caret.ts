import { $isListNode } from '@lexical/list';
import { $getRoot, $isElementNode, $setSelection, type LexicalNode } from 'lexical';
import { followedIndex } from '../../../shared/article/followed-index.ts';
import { $countedWords, $readCaret, $selectAt } from '../document/caret.ts';
import { $findBlock } from '../document/find-block.ts';
import { shiftedOffset } from '../document/shifted-offset.ts';
import { $caretInList, $ownItems } from './caret-in-list.ts';

/** Changes what an editor says and leaves the caret between its letters; where its block is gone or a card now, in the text that is there. Call it in an update. */
export function $keepCaret($change: () => void): void {
  const caret = $readCaret();
  const block = caret && $findBlock(caret.blockId);
  if (!block) {
    $change();
    return;
  }
  const [place, before] = [block.getIndexWithinParent(), $linesOf(block).map($countedWords)];
  const { item, offset } = ($isListNode(block) ? $caretInList(block, caret.offset) : null) ?? { item: 0, offset: caret.offset };
  // A selection must not point at words that are not there any more.
  $setSelection(null);
  $change();
  const next = $findBlock(caret.blockId);
  const lines = next ? $linesOf(next) : [];
  const after = lines.map($countedWords);
  const index = followedIndex(before, after, item);
  const line = lines[index];
  if ($isElementNode(line)) $selectAt(line, shiftedOffset(before[item] ?? '', after[index] ?? '', offset));
  else $selectNear(next?.getIndexWithinParent() ?? place);
}

/** Puts the caret into the text that is nearest to a place among the blocks: what is typed must not go nowhere, as at a card. */
export function $selectNear(place: number): void {
  const blocks = $getRoot().getChildren();
  const behind = blocks.slice(place).find($isElementNode);
  (behind ?? blocks.findLast($isElementNode))?.selectEnd();
}

/** What a caret stands in: the items of a list, or the block itself. */
function $linesOf(block: LexicalNode): LexicalNode[] {
  return $isListNode(block) ? $ownItems(block) : [block];
}
