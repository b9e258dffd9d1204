import { $isListNode } from '@lexical/list';
import { $getRoot, $isElementNode, $setSelection, type LexicalNode } from 'lexical';
import { blockKind, type BlockKind, type TurnKind } from '../../../shared/article/block-kind.ts';
import { copyOfBlock } from '../../../shared/article/copy-of-block.ts';
import { turnInto } from '../../../shared/article/turn-into.ts';
import { $createBlock, $readBlock } from '../document/block.ts';
import { $readCaret, $restoreCaret } from '../document/caret.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $selectBlock, $selectedBlock } from './body-editor-of.ts';
import { $caretInList } from './caret-in-list.ts';

export type BlockAct = 'up' | 'down' | 'duplicate' | 'remove' | TurnKind;

/** What came of it: `kind` is what the block is now, or was; `place` counts from 1 among `count`. Not `done` where there was no way to go. */
export type ActOutcome = { readonly act: BlockAct; readonly kind: BlockKind; readonly isDone: boolean; readonly place: number; readonly count: number };

/** Does something to a whole block of the body, whatever is selected. Call it in an update. */
export function $actOnBlock(node: LexicalNode, act: BlockAct): ActOutcome {
  const block = $readBlock(node);
  const outcome = (after: LexicalNode | null, kind = blockKind(block)): ActOutcome => ({
    act, kind, isDone: after !== null, place: (after ?? node).getIndexWithinParent() + 1, count: $getRoot().getChildrenSize(),
  });
  switch (act) {
    case 'up': case 'down': return outcome($moved(node, act));
    case 'duplicate': {
      const copy = node.insertAfter($createBlock(copyOfBlock(block)));
      $selectBlock(copy);
      return outcome(copy);
    }
    case 'remove': {
      const place = node.getIndexWithinParent() + 1;
      $removeBlock(node);
      return { act, kind: blockKind(block), isDone: true, place, count: $getRoot().getChildrenSize() };
    }
    default: return outcome($turned(node, act), act);
  }
}

function $moved(node: LexicalNode, direction: 'up' | 'down'): LexicalNode | null {
  const neighbour = direction === 'up' ? node.getPreviousSibling() : node.getNextSibling();
  if (direction === 'up') neighbour?.insertBefore(node, false);
  else neighbour?.insertAfter(node, false);
  // What is selected is scrolled to.
  if (!node.is($selectedBlock())) $selectBlock(node);
  return neighbour && node;
}

/** The caret goes on where the words go on. */
function $removeBlock(node: LexicalNode): void {
  const next = node.getNextSibling();
  $setSelection(null);
  if ($isElementNode(next)) next.selectStart();
  else $selectBlock(next ?? node.getPreviousSibling());
  node.remove();
}

function $turned(node: LexicalNode, kind: TurnKind): LexicalNode | null {
  const blocks = turnInto($readBlock(node), kind);
  const [first, ...rest] = blocks?.map($createBlock) ?? [];
  if (!first) return null;
  const caret = $readCaret();
  const inList = caret && $isListNode(node) ? $caretInList(node, caret.offset) : null;
  const isCaretIn = caret?.blockId === $getBlockId(node) && $isElementNode(first);
  // A selection must not point at words that are not there any more.
  $setSelection(null);
  node.replace(first);
  rest.reduce((last, next) => last.insertAfter(next), first);
  // A list gives a paragraph an item; the caret goes on in its own.
  const own = rest.length > 0 ? inList && rest[inList.item - 1] : null;
  if (inList && own) $restoreCaret({ blockId: $getBlockId(own), offset: inList.offset });
  else if (isCaretIn) $restoreCaret(caret);
  else $selectBlock(first);
  return first;
}
