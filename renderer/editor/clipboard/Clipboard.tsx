import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection, $isNodeSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, CONTROLLED_TEXT_INSERTION_COMMAND, COPY_COMMAND, CUT_COMMAND,
  CUT_TAG, DRAGSTART_COMMAND, isSelectionCapturedInDecoratorInput, mergeRegister, PASTE_COMMAND, $addUpdateTag,
} from 'lexical';
import { useEffect } from 'react';
import { blocksHtml } from './blocks-html.ts';
import { blocksText } from './blocks-text.ts';
import { OWN_FORM, writeOwnForm } from './own-form.ts';
import { bringsWords, pastedBlocks } from './pasted-blocks.ts';
import { $selectedBlocks } from './selected-blocks.ts';
import { useInsertPasted } from './use-insert-pasted.ts';

/** Copy, cut and paste by the article's own form: what is pasted is cleaned like an import and never becomes live DOM. */
export function Clipboard() {
  const [editor] = useLexicalComposerContext();
  const $insertPasted = useInsertPasted();
  useEffect(() => mergeRegister(
    editor.registerCommand(COPY_COMMAND, (event) => $copy(event), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(CUT_COMMAND, (event) => {
      if (!$copy(event)) return false;
      $addUpdateTag(CUT_TAG);
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.removeText();
      else if ($isNodeSelection(selection)) selection.deleteNodes();
      return true;
    }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(PASTE_COMMAND, (event) => {
      const transfer = transferOf(event);
      if (!transfer || isInCard(event)) return false;
      const pasted = pastedBlocks(transfer);
      // Where words come with a picture of them (from a word processor), the words are meant.
      if (!bringsWords(pasted) && transfer.files.length > 0) return false;
      event.preventDefault();
      $insertPasted(pasted);
      return true;
    }, COMMAND_PRIORITY_HIGH),
    // Spelling corrections and other replacements by the browser: their words only.
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, (input) => {
      const selection = $getSelection();
      if (typeof input === 'string' || !input.dataTransfer || !$isRangeSelection(selection)) return false;
      selection.insertText(input.dataTransfer.getData('text/plain'));
      return true;
    }, COMMAND_PRIORITY_HIGH),
    // Words are moved by cutting and pasting; blocks by their buttons and shortcuts.
    editor.registerCommand(DRAGSTART_COMMAND, (event) => {
      event.preventDefault();
      return true;
    }, COMMAND_PRIORITY_HIGH),
  ), [editor, $insertPasted]);
  return null;
}

function transferOf(event: unknown): DataTransfer | null {
  return event instanceof ClipboardEvent ? event.clipboardData : null;
}

function isInCard(event: Event): boolean {
  return event.target instanceof Node && isSelectionCapturedInDecoratorInput(event.target);
}

function $copy(event: ClipboardEvent | KeyboardEvent | null): boolean {
  const transfer = transferOf(event);
  const selection = $getSelection();
  if (!event || !transfer || !selection || isInCard(event)) return false;
  if ($isRangeSelection(selection) && selection.isCollapsed()) return false;
  const blocks = $selectedBlocks(selection);
  event.preventDefault();
  transfer.setData(OWN_FORM, writeOwnForm(blocks));
  transfer.setData('text/html', blocksHtml(blocks));
  transfer.setData('text/plain', blocksText(blocks));
  return true;
}
