import type { ArticleRow } from '../../shared/contract/article-row.ts';

/** An article that is to be moved to the trash, and what a person should know of it first. */
export type AskedDeletion = {
  readonly articleId: string; readonly headline: string; readonly isPublished: boolean;
  /** The first of the articles that link to it, and how many there are. */
  readonly linkers: readonly ArticleRow[]; readonly linkerCount: number;
  readonly onConfirm: () => void;
};

let asked: AskedDeletion | null = null;
const listeners = new Set<() => void>();

/** Shows the question, wherever it was asked from: there is one dialog a window. */
export function setAskedDeletion(next: AskedDeletion | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

export function askedDeletion(): AskedDeletion | null {
  return asked;
}

export function watchAskedDeletion(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
