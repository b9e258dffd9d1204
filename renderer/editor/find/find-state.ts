import { BLANK_QUERY, type FindQuery } from '../../../shared/find/find-query.ts';
import type { Found } from '../../../shared/find/found.ts';

export type FindState = {
  readonly query: FindQuery;
  /** null: only found, not replaced. */
  readonly replacement: string | null;
  readonly found: readonly Found[];
  /** Index in `found` of the one that stands out; -1: none. */
  readonly here: number;
  readonly problem: 'invalid' | 'tooSlow' | null;
  /** Another number asks for the present place to be brought into sight. */
  readonly shown: number;
};

export const NOTHING_FOUND: FindState = {
  query: BLANK_QUERY, replacement: null, found: [], here: -1, problem: null, shown: 0,
};
