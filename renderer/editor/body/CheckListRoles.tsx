import { $isListNode, ListNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import { isWholeState } from '../document/changed-blocks.ts';

/** A box is no item of a list to a screen reader: what holds boxes is a group, and what holds a list below them says nothing. */
export function CheckListRoles() {
  const [editor] = useLexicalComposerContext();
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

function setRole(element: HTMLElement | null, role: string | null): void {
  if (role === null) element?.removeAttribute('role');
  else element?.setAttribute('role', role);
}
