import type { DeskClient } from '../bridge/desk-client.ts';
import type { OpenSessions } from './session/open-sessions.ts';

/**
 * Nothing typed is left behind when the window loses the keyboard, is hidden or goes, whichever screen it shows by
 * then, or when the host is about to end; while something would be, the window asks first. Holds for as long as the window lives.
 */
export function flushOnLeaving(client: DeskClient, sessions: OpenSessions): void {
  const flush = (): void => { void sessions.flush(); };
  client.subscribe(({ type }) => { if (type === 'host.closing') flush(); });
  window.addEventListener('blur', flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('compositionend', flush);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') flush(); });
  window.addEventListener('beforeunload', (event) => {
    if (!sessions.isUnsaved) return;
    flush();
    event.preventDefault();
  });
}
