import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $addUpdateTag, $onUpdate, HISTORY_PUSH_TAG, PASTE_TAG, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useCallback } from 'react';
import { notify } from '../../ui/notify.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import { cleanedText } from './cleaned-text.ts';
import { $insertBlocks } from './insert-blocks.ts';
import type { Pasted } from './pasted-blocks.ts';

/** Puts what was pasted or dropped at the caret, as one step to undo, and says in one line what was cleaned. Call it in an update. */
export function useInsertPasted(): ($pasted: Pasted) => void {
  const [editor] = useLexicalComposerContext();
  const translate = useTranslate();
  const language = useLanguage();
  return useCallback(({ blocks, cleaned }) => {
    $addUpdateTag(PASTE_TAG);
    $addUpdateTag(HISTORY_PUSH_TAG);
    $insertBlocks(blocks);
    const text = cleanedText(cleaned, translate, language);
    if (text === null) return;
    $onUpdate(() => {
      const isLast = untilChanged(editor);
      notify(text, { action: { label: translate('editor.undo'), run: () => {
        if (isLast()) editor.dispatchCommand(UNDO_COMMAND, undefined);
        else notify(translate('editor.cleanedChanged'), { tone: 'warning' });
      } } });
    });
  }, [editor, translate, language]);
}

/** @returns whether nothing has been changed since: only then does undoing once take back what this is about. */
function untilChanged(editor: LexicalEditor): () => boolean {
  let isUnchanged = true;
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size + dirtyLeaves.size === 0) return;
    isUnchanged = false;
    stop();
  });
  return () => isUnchanged;
}
