import type { CallInput, CallName, CallOutput } from '../../shared/contract/contract.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';

/** The desk as the screens see it, whichever host they run in. */
export interface DeskClient {
  /** This window's word, which the desk's events repeat for what this window caused. */
  readonly window: string;
  /** @throws RedaksiError with the desk's code; `disconnected` where no answer can come. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  subscribe(listener: (event: DeskEvent) => void): () => void;
  /** Tells whether the desk can be reached, now and at every change. */
  watchConnection(listener: (isConnected: boolean) => void): () => void;
}
