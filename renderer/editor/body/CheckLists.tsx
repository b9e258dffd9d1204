import { $isListNode, ListNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, HISTORY_PUSH_TAG, mergeRegister, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { isWholeState } from '../document/changed-blocks.ts';
import { $itemAtCaret } from './item-at-caret.ts';
import { useIsWriting } from './use-is-writing.ts';

/** Ticks the item at the caret by key and palette; a press on its box, and Space where Arrow left has led to the box, are Lexical's own. */
export function CheckLists() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useIsWriting(editor);
  useAction([{ id: 'body-tick', title: translate('editor.check'), isEnabled, run: () => tick(editor) }]);
  // A box is no item of a list to a screen reader: what holds boxes is a group, and what holds a list below them says nothing.
  useEffect(() => mergeRegister(
    editor.registerMutationListener(ListNode, (mutations) => editor.read(() => {
      for (const key of mutations.keys()) {
        const list = $getNodeByKey(key);
        if ($isListNode(list)) setRole(editor.getElementByKey(key), list.getListType() === 'check' ? 'group' : null);
      }
    }), { skipInitialization: false }),
    // Lexical takes the role of these away whenever something in them changes, and says nothing of it.
    editor.registerUpdateListener((update) => {
      const changed = isWholeState(update) ? editor.getRootElement()?.querySelectorAll('ul[role="group"] > li') ?? []
        : [...update.dirtyElements.keys()].map((key) => editor.getElementByKey(key));
      for (const element of changed) if (element?.matches('ul[role="group"] > li:not([role])')) element.setAttribute('role', 'presentation');
    }),
  ), [editor]);
  return null;
}

function tick(editor: LexicalEditor): void {
  editor.update(() => {
    const item = $itemAtCaret();
    if (item?.getChecked() !== undefined) item.toggleChecked();
  }, { tag: HISTORY_PUSH_TAG });
}

function setRole(element: HTMLElement | null, role: string | null): void {
  if (role === null) element?.removeAttribute('role');
  else element?.setAttribute('role', role);
}
