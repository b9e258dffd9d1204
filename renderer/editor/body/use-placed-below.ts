import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLayoutEffect, type RefObject } from 'react';

/** In pixels, between the words and what stands below them. */
const GAP = 6;

/**
 * Keeps an absolutely placed element of the paper below the words that it is about, or above them where the window ends.
 * @param anchor the words' place in the window; asked again after every edit.
 */
export function usePlacedBelow(placedRef: RefObject<HTMLElement | null>, anchor: () => DOMRect | null): void {
  const [editor] = useLexicalComposerContext();
  useLayoutEffect(() => {
    const place = (): void => {
      const rect = anchor();
      const element = placedRef.current;
      const paper = element?.offsetParent?.getBoundingClientRect();
      if (!rect || !element || !paper) return;
      const height = element.offsetHeight;
      const room = document.documentElement.clientHeight - rect.bottom - GAP;
      const isAbove = room < height && rect.top - GAP > height && room < rect.top;
      element.style.insetBlockStart = `${(isAbove ? rect.top - GAP - height : rect.bottom + GAP) - paper.top}px`;
      element.style.insetInlineStart = `${Math.max(0, Math.min(rect.left - paper.left, paper.width - element.offsetWidth))}px`;
    };
    place();
    return editor.registerUpdateListener(place);
  }, [editor, anchor, placedRef]);
}
