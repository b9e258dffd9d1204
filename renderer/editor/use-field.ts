import { useSyncExternalStore } from 'react';
import type { Fields } from '../../shared/article/fields.ts';
import type { ArticleSession } from './session/article-session.ts';

/** One field of the article; typing in another one does not draw the component again. */
export function useField<N extends keyof Fields>(session: ArticleSession, name: N): Fields[N] {
  return useSyncExternalStore(session.fields.subscribe, () => session.fields.get()[name]);
}
