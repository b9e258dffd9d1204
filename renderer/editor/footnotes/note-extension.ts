import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { RichTextExtension } from '@lexical/rich-text';
import {
  $createParagraphNode, $getRoot, $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, configExtension, defineExtension, DROP_COMMAND, INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND, mergeRegister, PASTE_COMMAND,
} from 'lexical';
import { blockLines } from '../../../shared/article/block-lines.ts';
import { canonicalNote } from '../../../shared/article/canonical-inline.ts';
import type { NoteInline } from '../../../shared/article/inline.ts';
import { hasWords } from '../../../shared/article/text.ts';
import { pastedBlocks } from '../clipboard/pasted-blocks.ts';
import { $createInlines, $readInlines } from '../document/inline.ts';
import { InsertedWordsExtension } from '../typing/inserted-words.ts';

/** An editor of a note: one paragraph of words, marks, links and line ends. What is pasted is cleaned as in the body. */
export const NoteExtension = defineExtension({
  name: 'redaksi/note',
  dependencies: [RichTextExtension, configExtension(HistoryExtension, { disabled: false }), LinkExtension, InsertedWordsExtension],
  onError: (error) => { throw error; },
  register: (editor) => mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, (event) => { event.preventDefault(); return true; }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(PASTE_COMMAND, (event) => {
      const selection = $getSelection();
      if (!(event instanceof ClipboardEvent) || !event.clipboardData || !$isRangeSelection(selection)) return false;
      event.preventDefault();
      const lines = pastedBlocks(event.clipboardData).blocks.flatMap(blockLines).filter(hasWords);
      selection.insertNodes($createInlines(lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...line.filter((child) => child.type !== 'footnote')])));
      return true;
    }, COMMAND_PRIORITY_HIGH),
  ),
});

export function $setNote(children: readonly NoteInline[]): void {
  $getRoot().clear().append($createParagraphNode().append(...$createInlines(children)));
}

export function $readNote(): NoteInline[] {
  return canonicalNote($readInlines($getRoot().getChildren()).filter((child) => child.type !== 'footnote'));
}
