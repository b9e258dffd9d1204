import { useEffect } from 'react';
import { useOpenSessions } from './use-article-session.ts';

/** Nothing typed is left behind when the window loses the keyboard, is hidden or goes; while something would be, the window asks first. */
export function useFlushOnLeaving(): void {
  const sessions = useOpenSessions();
  useEffect(() => {
    const flush = (): void => { void sessions.flush(); };
    const onVisibility = (): void => { if (document.visibilityState === 'hidden') flush(); };
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (!sessions.isUnsaved) return;
      flush();
      event.preventDefault();
    };
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', onBeforeUnload);
    document.addEventListener('visibilitychange', onVisibility);
    document.addEventListener('compositionend', flush);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', onBeforeUnload);
      document.removeEventListener('visibilitychange', onVisibility);
      document.removeEventListener('compositionend', flush);
    };
  }, [sessions]);
}
