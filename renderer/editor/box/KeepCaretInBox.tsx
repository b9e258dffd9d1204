import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';

/**
 * The browser moves a caret by lines and to the ends within the outermost text that can be edited, which would lead it out of the box
 * and into the text around it. While the box has the keyboard, that text cannot be edited.
 */
export function KeepCaretInBox({ article }: { readonly article: LexicalEditor }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => editor.registerRootListener((box) => {
    if (!box) return undefined;
    const setEditable = (isEditable: boolean): void => {
      const around = article.getRootElement();
      if (around) around.contentEditable = String(isEditable);
    };
    const close = (): void => setEditable(false);
    const open = (): void => setEditable(true);
    // A press is answered with a caret only where the words could be edited before it.
    const onPress = ({ target }: PointerEvent): void => { if (target instanceof Node && !box.contains(target)) open(); };
    box.addEventListener('focus', close);
    box.addEventListener('blur', open);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      box.removeEventListener('focus', close);
      box.removeEventListener('blur', open);
      document.removeEventListener('pointerdown', onPress, true);
      open();
    };
  }), [article, editor]);
  return null;
}
