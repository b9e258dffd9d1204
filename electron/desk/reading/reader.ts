import type { CallOutput, ParsedInput } from '../../../shared/contract/contract.ts';

/** Reads what takes long, and keeps the search index; never writes into the library. */
export interface Reader {
  /** One page of what is found for a query that is not blank. @throws RedaksiError */
  search(asked: ParsedInput<'articles.list'>): Promise<CallOutput<'articles.list'>>;
  /** Brings the search index up to date; what fails is told by the next search. */
  index(): Promise<void>;
  /** Ends after what was asked before is answered. */
  close(): Promise<void>;
}
