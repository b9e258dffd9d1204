import type { Reply } from '../../shared/contract/error.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import type { HolderKind } from '../library/lock.ts';

/** Who calls: the window (a random word that it chose), so that it is not told of its own saves; null: no window. */
export type Caller = { readonly window: string | null };

export type DeskOptions = {
  /** Absolute path of the library folder; made where it is not there. */
  readonly libraryFolder: string;
  /** Whether a new library is given the sample articles. */
  readonly samples: boolean;
  /** Redaksi's version, for `system.info`. */
  readonly version: string;
  /** What the library is opened for, to be told to who comes second; a command where nobody says. */
  readonly kind?: HolderKind;
};

/** The one thing that a host talks to. Nothing that it answers is an exception: see `Reply`. */
export interface Desk {
  call(name: string, input: unknown, caller: Caller): Promise<Reply>;
  /** News for every window. @returns what ends the subscription. */
  subscribe(listener: (event: DeskEvent) => void): () => void;
  /** Ends after everything under way has been written and the library is closed. */
  close(): Promise<void>;
}
