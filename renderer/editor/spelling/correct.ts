import { $createRangeSelection, $setSelection, getNearestEditorFromDOMNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { blockFootnotes } from '../../../shared/article/footnotes.ts';
import { notesBefore } from '../../../shared/article/notes-before.ts';
import { textParts } from '../../../shared/article/text-parts.ts';
import { replaceInBlock } from '../../../shared/find/replace-in-block.ts';
import { $keepCaret } from '../body/keep-caret.ts';
import { $createBlock, $readBlock } from '../document/block.ts';
import { $restoreCaret } from '../document/caret.ts';
import { $findBlock } from '../document/find-block.ts';
import { $isCardNode, type CardBlock } from '../nodes/card-node.ts';
import type { ShownMisspelling } from './find-misspelling.ts';
import type { Misspelling } from './misspellings.ts';

/** Writes another word in the place of a misspelling, with its marks, as one step to undo; where it can be written the caret stands behind it. */
export function correct(body: LexicalEditor, { misspelling, range }: ShownMisspelling, text: string): void {
  const written = getNearestEditorFromDOMNode(range.startContainer);
  if (written === null || written === body) correctInBody(body, misspelling, text);
  else correctWhereWritten(written, range, misspelling.word, text);
}

/** A cell, a box and an open note are editors of their own, which tell the article. */
function correctWhereWritten(editor: LexicalEditor, range: Range, word: string, text: string): void {
  if (String(range) !== word) return;
  editor.update(() => {
    const selection = $createRangeSelection();
    selection.applyDOMRange(range);
    $setSelection(selection);
    selection.insertText(text);
  }, { discrete: true, tag: HISTORY_PUSH_TAG });
}

function correctInBody(editor: LexicalEditor, { blockId, part, from, to, word }: Misspelling, text: string): void {
  editor.update(() => {
    const node = $findBlock(blockId);
    const block = node && $readBlock(node);
    const parts = block ? textParts(block) : [];
    // Somebody else may have written here while the menu was open.
    if (!block || parts[part]?.slice(from, to) !== word) return;
    const next = replaceInBlock(block, new Map([[part, [{ from, to, text }]]]));
    if ($isCardNode(node)) {
      node.setCard(next as CardBlock);
      return;
    }
    if (part >= parts.length - blockFootnotes(block).length) {
      $keepCaret(() => node.replace($createBlock(next)));
      return;
    }
    node.replace($createBlock(next));
    const before = [...parts.slice(0, part), parts[part]?.slice(0, from) ?? ''].join('');
    $restoreCaret({ blockId, offset: before.length + notesBefore(block, part, from) + text.length });
  }, { discrete: true, tag: HISTORY_PUSH_TAG });
}
