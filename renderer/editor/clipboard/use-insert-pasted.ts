import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $addUpdateTag, $onUpdate, HISTORY_PUSH_TAG, PASTE_TAG, UNDO_COMMAND } from 'lexical';
import { useCallback } from 'react';
import { notify } from '../../ui/notify.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { imageFailure } from '../cards/image-failure.ts';
import { cleanedText } from './cleaned-text.ts';
import { $insertBlocks } from './insert-blocks.ts';
import { lastPaste, rememberPaste } from './last-paste.ts';
import type { Pasted } from './pasted-blocks.ts';
import { storePictures } from './store-pictures.ts';

/** Puts what was pasted or dropped at the caret, as one step to undo, and says in one line what was cleaned. Call it in an update. */
export function useInsertPasted(): ($pasted: Pasted) => void {
  const [editor] = useLexicalComposerContext();
  const translate = useTranslate();
  const language = useLanguage();
  const { storeImage } = useBody();
  return useCallback(({ blocks, cleaned, pictures, isMarkdown }) => {
    $addUpdateTag(PASTE_TAG);
    $addUpdateTag(HISTORY_PUSH_TAG);
    $insertBlocks(blocks);
    const told = [isMarkdown ? translate('editor.pastedMarkdown') : null, cleanedText(cleaned, translate, language)].filter((line) => line !== null);
    const text = told.length === 0 ? null : told.join(' ');
    $onUpdate(() => {
      rememberPaste(editor, blocks);
      void storePictures(editor, pictures, storeImage, (error) => { notify(imageFailure(error, '', translate), { tone: 'danger' }); });
      if (text === null) return;
      notify(text, { action: { label: translate('editor.undo'), run: () => {
        if (lastPaste(editor) === blocks) editor.dispatchCommand(UNDO_COMMAND, undefined);
        else notify(translate('editor.cleanedChanged'), { tone: 'warning' });
      } } });
    });
  }, [editor, translate, language, storeImage]);
}
