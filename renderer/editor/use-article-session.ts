import { useEffect, useState } from 'react';
import { RedaksiError } from '../../shared/contract/error.ts';
import { useDesk } from '../bridge/use-desk.ts';
import { openSessions } from './open-sessions-of.ts';
import type { ArticleSession } from './session/article-session.ts';
import type { OpenSessions } from './session/open-sessions.ts';

export function useOpenSessions(): OpenSessions {
  return openSessions(useDesk());
}

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: ArticleSession }
  | { readonly kind: 'failed'; readonly error: RedaksiError };

/** The session of an article for as long as the calling component shows it. */
export function useArticleSession(articleId: string): Opening {
  const sessions = useOpenSessions();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let isLeft = false;
    sessions.acquire(articleId).then(
      (session) => { if (!isLeft) setOpening({ kind: 'open', session }); },
      (error: unknown) => {
        if (!isLeft) setOpening({ kind: 'failed', error: error instanceof RedaksiError ? error : new RedaksiError('internal', String(error)) });
      },
    );
    return () => {
      isLeft = true;
      setOpening({ kind: 'opening' });
      sessions.release(articleId);
    };
  }, [sessions, articleId]);
  return opening;
}
