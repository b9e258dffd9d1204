import type { Replacement } from '../../../shared/find/find-in-text.ts';
import type { FindQuery } from '../../../shared/find/find-query.ts';

/** What the worker is asked, and what it answers. */
export type FindRequest = {
  readonly id: number; readonly query: FindQuery;
  /** As `replacementsInText` takes it. */
  readonly replacement: string;
  readonly texts: readonly string[];
};
export type FindAnswer = { readonly id: number } & ({ readonly found: readonly (readonly Replacement[])[] } | { readonly invalid: string });
