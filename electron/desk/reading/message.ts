import type { Reply } from '../../../shared/contract/error.ts';
import type { ParsedInput } from '../../../shared/contract/contract.ts';

/** To the reader's thread. */
export type ToReader =
  | { kind: 'search'; id: number; asked: ParsedInput<'articles.list'> }
  | { kind: 'index'; id: number }
  | { kind: 'planSweep'; id: number; before: string }
  | { kind: 'close' };

/** From the reader's thread: the answer to one question. */
export type FromReader = { id: number; reply: Reply };
