import { useSyncExternalStore } from 'react';
import { showColumn } from '../ui/columns.ts';

/** What is read beside the article that is written: closed, not chosen yet, or an article. */
export type Beside = { readonly kind: 'closed' } | { readonly kind: 'choosing' } | { readonly kind: 'article'; readonly articleId: string };

let beside: Beside = { kind: 'closed' };
const listeners = new Set<() => void>();

function set(next: Beside): void {
  beside = next;
  for (const listener of listeners) listener();
}

/** Opens an article to be read beside the one that is written, or the field to find one. The panels make room for it. */
export function openBeside(articleId: string | null): void {
  if (beside.kind === 'closed') showColumn('panels', false);
  set(articleId === null ? { kind: 'choosing' } : { kind: 'article', articleId });
}

export function closeBeside(): void {
  set({ kind: 'closed' });
}

export function useBeside(): Beside {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => beside);
}
