import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection, $isNodeSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, CONTROLLED_TEXT_INSERTION_COMMAND, COPY_COMMAND, CUT_COMMAND,
  CUT_TAG, DRAGSTART_COMMAND, HISTORY_PUSH_TAG, mergeRegister, PASTE_COMMAND, PASTE_TAG, $addUpdateTag,
} from 'lexical';
import { useCallback, useEffect } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import type { MessageKey } from '../../../shared/messages/translate.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { $setLink } from '../link/set-link.ts';
import { typedAddress } from '../panels/typed-address.ts';
import { copiedForms } from './copied-forms.ts';
import { isInCard, transferOf } from './paste-event.ts';
import { bringsPictures, bringsWords, pastedBlocks } from './pasted-blocks.ts';
import { $selectedBlocks } from './selected-blocks.ts';
import { watchPasteKeys } from './paste-keys.ts';
import { useInsertPasted } from './use-insert-pasted.ts';

/** What an editor other than the body makes of blocks, and what it says of pictures, which it cannot hold. */
export type BoxPaste = { readonly take: (blocks: readonly Block[]) => readonly Block[]; readonly noPictures: MessageKey };

/** `box`: an editor that holds no pictures, and how other blocks come into it. Copy, cut and paste by the article's own form: what is pasted is cleaned like an import and never becomes live DOM. */
export function Clipboard({ box = null }: { readonly box?: BoxPaste | null }) {
  const [editor] = useLexicalComposerContext();
  const $insertPasted = useInsertPasted();
  const translate = useTranslate();
  const { houseStyle, language } = useBody();
  const formsOf = useCallback((blocks: readonly Block[]) => copiedForms(blocks, houseStyle, language), [houseStyle, language]);
  useEffect(() => {
    const keys = watchPasteKeys(editor);
    return mergeRegister(
      editor.registerCommand(COPY_COMMAND, (event) => $copy(event, formsOf), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CUT_COMMAND, (event) => {
        if (!$copy(event, formsOf)) return false;
        $addUpdateTag(CUT_TAG);
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.removeText();
        else if ($isNodeSelection(selection)) selection.deleteNodes();
        return true;
      }, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(PASTE_COMMAND, (event) => {
        const transfer = transferOf(event);
        if (!transfer || isInCard(event)) return false;
        const wordsOnly = keys.wantsWords();
        if (!wordsOnly && $linkSelected(transfer.getData('text/plain'))) {
          event.preventDefault();
          return true;
        }
        const pasted = pastedBlocks(transfer, { wordsOnly, embedHosts: houseStyle?.embedHosts });
        const leavesPictures = box !== null && bringsPictures(pasted, transfer.files);
        if (leavesPictures) notify(translate(box.noPictures), { tone: 'warning' });
        // Where words come with a picture of them (from a word processor), the words are meant.
        if (!leavesPictures && !bringsWords(pasted) && transfer.files.length > 0) return false;
        event.preventDefault();
        $insertPasted(box === null ? pasted : { ...pasted, blocks: box.take(pasted.blocks), pictures: [] });
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
      keys.stop,
    );
  }, [editor, $insertPasted, formsOf, box, translate, houseStyle]);
  return null;
}

/** An address pasted over words of one block is where they are to lead. @returns whether it was one */
function $linkSelected(text: string): boolean {
  const selection = $getSelection();
  const url = typedAddress(text);
  if (url === null || !$isRangeSelection(selection) || selection.isCollapsed() || selection.getTextContent().trim() === '') return false;
  if (selection.anchor.getNode().getTopLevelElement() !== selection.focus.getNode().getTopLevelElement()) return false;
  $addUpdateTag(PASTE_TAG);
  $addUpdateTag(HISTORY_PUSH_TAG);
  $setLink({ url, articleId: null, headline: null });
  return true;
}

function $copy(event: ClipboardEvent | KeyboardEvent | null, formsOf: (blocks: readonly Block[]) => Readonly<Record<string, string>>): boolean {
  const transfer = transferOf(event);
  const selection = $getSelection();
  if (!event || !transfer || !selection || isInCard(event)) return false;
  if ($isRangeSelection(selection) && selection.isCollapsed()) return false;
  event.preventDefault();
  for (const [type, text] of Object.entries(formsOf($selectedBlocks(selection)))) transfer.setData(type, text);
  return true;
}
