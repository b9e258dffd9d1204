import type { DeskEvent } from '../../../shared/contract/event.ts';
import type { Failure, Reply } from '../../../shared/contract/error.ts';
import type { Caller } from '../desk.ts';

/** To the desk's thread. */
export type ToDesk =
  | { kind: 'call'; id: number; name: string; input: unknown; caller: Caller }
  | { kind: 'close' };

/** From the desk's thread; `opened` or `refused` is the first. */
export type FromDesk =
  | { kind: 'opened' }
  | { kind: 'refused'; failure: Failure }
  | { kind: 'reply'; id: number; reply: Reply }
  | { kind: 'event'; event: DeskEvent }
  | { kind: 'closed' };
