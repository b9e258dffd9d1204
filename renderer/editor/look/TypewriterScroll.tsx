import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, type RefObject } from 'react';
import { caretLine } from './caret-line.ts';

/**
 * Keeps the line being written at half the height of what is scrolled. A press leaves the page where it is, because what
 * is pointed at must not slip away; the next key brings the line back.
 */
export function TypewriterScroll({ scrollRef }: { readonly scrollRef: RefObject<HTMLElement | null> }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let frame: number | null = null;
    let isByKey = false;
    const centre = (): void => {
      frame = null;
      const root = editor.getRootElement();
      const scroll = scrollRef.current;
      const line = root && root === document.activeElement ? caretLine(root) : null;
      if (!line || !scroll) return;
      const window = scroll.getBoundingClientRect();
      const away = (line.top + line.bottom) / 2 - (window.top + window.bottom) / 2;
      if (Math.abs(away) >= 1) scroll.scrollTop += away;
    };
    const soon = (): void => { if (isByKey) frame ??= requestAnimationFrame(centre); };
    const onKey = (): void => { isByKey = true; };
    const onPress = (): void => { isByKey = false; };
    const stopUpdates = editor.registerUpdateListener(soon);
    const stopRoot = editor.registerRootListener((root, before) => {
      before?.removeEventListener('keydown', onKey);
      root?.addEventListener('keydown', onKey);
    });
    document.addEventListener('pointerdown', onPress, { capture: true });
    document.addEventListener('selectionchange', soon);
    return () => {
      stopUpdates();
      stopRoot();
      document.removeEventListener('pointerdown', onPress, { capture: true });
      document.removeEventListener('selectionchange', soon);
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [editor, scrollRef]);
  return null;
}
