import type { DeskClient } from '../bridge/desk-client.ts';
import { openSessions, windowKeeper } from './open-sessions-of.ts';

/** Saves what windows that are gone left behind unsaved, also of articles that nobody opens now. */
export async function restoreUnsaved(client: DeskClient): Promise<void> {
  for (const articleId of await windowKeeper(client).lostArticles()) {
    openSessions(client).acquire(articleId).then(
      () => openSessions(client).release(articleId),
      // An article that is no longer there: what was kept of it stays, in case the article comes back.
      () => undefined,
    );
  }
}
