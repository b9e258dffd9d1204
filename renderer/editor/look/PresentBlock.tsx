import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { $selectedBlock } from '../body/body-editor-of.ts';

/** Marks the one block that is being written; what the others look like beside it is the style sheet's. */
export function PresentBlock() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let present: HTMLElement | null = null;
    const mark = (): void => {
      const key = editor.getEditorState().read(() => $selectedBlock()?.getKey(), { editor });
      const next = key === undefined ? null : editor.getElementByKey(key);
      if (next === present) return;
      present?.removeAttribute('data-present');
      next?.setAttribute('data-present', '');
      present = next;
    };
    mark();
    const stop = editor.registerUpdateListener(mark);
    return () => {
      stop();
      present?.removeAttribute('data-present');
    };
  }, [editor]);
  return null;
}
