import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { CheckListExtension, ListExtension, ListNode } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension, getRegisteredNodeOrThrow, mergeRegister, RootNode } from 'lexical';
import { $keepBodyWhole } from './document/body.ts';
import { $numberItems } from './document/number-items.ts';
import { AttributedQuoteNode } from './nodes/attributed-quote-node.ts';
import { CardNode } from './nodes/card-node.ts';
import { FootnoteNode } from './nodes/footnote-node.ts';
import { LangExtension } from './nodes/lang.ts';
import { layOutInStretches } from './stretches/lay-out-in-stretches.ts';
import { InsertedWordsExtension } from './typing/inserted-words.ts';

/** What every editor of a body has, with or without a screen: its nodes and the rules that hold in it. */
export const BodyExtension = defineExtension({
  name: 'redaksi/body',
  nodes: [AttributedQuoteNode, CardNode, FootnoteNode],
  dependencies: [RichTextExtension, configExtension(HistoryExtension, { disabled: false }), ListExtension, CheckListExtension, LinkExtension, LangExtension, InsertedWordsExtension],
  onError: (error) => { throw error; },
  register: (editor) => {
    // Lexical's own rule joins neighbouring lists of one style; an article may have two, and they stay two.
    getRegisteredNodeOrThrow(editor, ListNode.getType()).transforms.clear();
    return mergeRegister(
      editor.registerRootListener((root) => (root ? layOutInStretches(root) : undefined)),
      editor.registerNodeTransform(ListNode, $numberItems),
      editor.registerNodeTransform(RootNode, $keepBodyWhole),
    );
  },
});
