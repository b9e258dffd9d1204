import { useEffect } from 'react';
import { setFocusMode, useFocusMode } from '../../ui/columns.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** Escape leaves focus mode, unless something nearer takes it: an open menu, a search, the slash menu. The caret stays. */
export function useEscapeFocus(session: ArticleSession): void {
  const isFocused = useFocusMode();
  useEffect(() => {
    if (!isFocused) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      const isBody = event.target instanceof HTMLElement && event.target.isContentEditable;
      setFocusMode(false);
      if (isBody) session.bodyEditor.get()?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isFocused, session]);
}
