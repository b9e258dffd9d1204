import { LinkExtension } from '@lexical/link';
import { RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, defineExtension, DRAGSTART_COMMAND, DROP_COMMAND, INSERT_LINE_BREAK_COMMAND, INSERT_PARAGRAPH_COMMAND, mergeRegister } from 'lexical';
import type { Inline } from '../../../shared/article/inline.ts';
import { $createInlines, $readInlines } from '../document/inline.ts';
import { FootnoteNode } from '../nodes/footnote-node.ts';
import { LangExtension } from '../nodes/lang.ts';
import { InsertedWordsExtension } from '../typing/inserted-words.ts';

/** An editor of a cell: one paragraph of inline content. It has no history: what is written is in the body at once, whose undo knows it. */
export const CellExtension = defineExtension({
  name: 'redaksi/cell',
  nodes: [FootnoteNode],
  dependencies: [RichTextExtension, LinkExtension, LangExtension, InsertedWordsExtension],
  onError: (error) => { throw error; },
  register: (editor) => mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false), COMMAND_PRIORITY_HIGH),
    // As in the body, words are moved by cutting and pasting.
    ...[DROP_COMMAND, DRAGSTART_COMMAND].map((command) => editor.registerCommand(command, (event) => { event.preventDefault(); return true; }, COMMAND_PRIORITY_HIGH)),
  ),
});

export function $setCell(children: readonly Inline[]): void {
  $getRoot().clear().append($createParagraphNode().append(...$createInlines(children)));
}

export function $readCell(): Inline[] {
  return $readInlines($getRoot().getChildren());
}
