import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { CheckListRoles } from './CheckListRoles.tsx';
import { $itemAtCaret } from './item-at-caret.ts';
import { useIsWriting } from './use-is-writing.ts';

/** Ticks the item at the caret by key and palette; a press on its box, and Space where Arrow left has led to the box, are Lexical's own. */
export function CheckLists() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useIsWriting(editor);
  useAction([{ id: 'body-tick', title: translate('editor.check'), isEnabled, run: () => tick(editor) }]);
  return <CheckListRoles />;
}

function tick(editor: LexicalEditor): void {
  editor.update(() => {
    const item = $itemAtCaret();
    if (item?.getChecked() !== undefined) item.toggleChecked();
  }, { tag: HISTORY_PUSH_TAG });
}
