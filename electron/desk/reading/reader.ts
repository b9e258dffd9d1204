import type { CallOutput, ParsedInput } from '../../../shared/contract/contract.ts';
import type { SweepPlan } from '../../library/sweep-store.ts';

/** Reads what takes long, and keeps the search index; never writes into the library. */
export interface Reader {
  /** One page of what is found for a query that is not blank. @throws RedaksiError */
  search(asked: ParsedInput<'articles.list'>): Promise<CallOutput<'articles.list'>>;
  /** Brings the search index up to date; what fails is told by the next search. */
  index(): Promise<void>;
  /**
   * What a sweep would take; searches are answered in between, and closing ends it.
   * @param before automatic revisions from before this moment, ISO 8601; empty: none. @throws RedaksiError
   */
  planSweep(before: string): Promise<SweepPlan>;
  /** Ends after what was asked before is answered. */
  close(): Promise<void>;
}
