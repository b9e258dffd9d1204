import { LinkExtension } from '@lexical/link';
import { CheckListExtension, ListExtension, ListNode } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { $addUpdateTag, COMMAND_PRIORITY_CRITICAL, COMMAND_PRIORITY_HIGH, defineExtension, DROP_COMMAND, FORMAT_TEXT_COMMAND, getRegisteredNodeOrThrow, HISTORY_PUSH_TAG, mergeRegister, RootNode } from 'lexical';
import { boxBlocks } from '../../../shared/article/box-blocks.ts';
import type { BoxBlock } from '../../../shared/article/block.ts';
import { $keepBodyWhole, $readBody } from '../document/body.ts';
import { $numberItems } from '../document/number-items.ts';
import { FootnoteNode } from '../nodes/footnote-node.ts';
import { LangExtension } from '../nodes/lang.ts';
import { InsertedWordsExtension } from '../typing/inserted-words.ts';

/** An editor of what a fact box says: paragraphs and lists, without a history of its own, as the article's is the one that a person undoes. */
export const BoxExtension = defineExtension({
  name: 'redaksi/box',
  nodes: [FootnoteNode],
  dependencies: [RichTextExtension, ListExtension, CheckListExtension, LinkExtension, LangExtension, InsertedWordsExtension],
  onError: (error) => { throw error; },
  register: (editor) => {
    getRegisteredNodeOrThrow(editor, ListNode.getType()).transforms.clear();
    return mergeRegister(
      editor.registerNodeTransform(ListNode, $numberItems),
      editor.registerNodeTransform(RootNode, $keepBodyWhole),
      // Who writes the article's history is told by the tag that a mark is a step of its own.
      editor.registerCommand(FORMAT_TEXT_COMMAND, () => { $addUpdateTag(HISTORY_PUSH_TAG); return false; }, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DROP_COMMAND, (event) => { event.preventDefault(); return true; }, COMMAND_PRIORITY_HIGH),
    );
  },
});

/** At least one, since a box keeps a place to type. */
export function $readBox(): BoxBlock[] {
  return boxBlocks($readBody());
}
