import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { onlyLinks } from '../../../shared/article/only-links.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useIsWriting } from '../body/use-is-writing.ts';
import { $insertBlocks } from './insert-blocks.ts';
import { lastPaste } from './last-paste.ts';
import { $selectedBlocks } from './selected-blocks.ts';

/** Offers to take all but words and links from what is selected, else from what was just pasted. */
export function KeepOnlyLinks() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useIsWriting(editor);
  useAction([{ id: 'body-only-links', title: translate('editor.onlyLinks'), isEnabled, run: () => keepOnlyLinks(editor) }]);
  return null;
}

function keepOnlyLinks(editor: LexicalEditor): void {
  const isSelected = editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && !selection.isCollapsed();
  });
  const pasted = isSelected ? null : lastPaste(editor);
  if (!isSelected && !pasted) return;
  if (pasted) editor.dispatchCommand(UNDO_COMMAND, undefined);
  editor.update(() => {
    const selection = $getSelection();
    $insertBlocks(onlyLinks(pasted ?? (selection ? $selectedBlocks(selection) : [])));
  }, { discrete: true, tag: HISTORY_PUSH_TAG });
  editor.focus();
}
