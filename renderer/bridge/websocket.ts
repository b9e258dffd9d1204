import { decode, encode } from '@msgpack/msgpack';
import { newId } from '../../shared/article/id.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/contract.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { Request } from '../../shared/contract/message.ts';
import type { DeskClient } from './desk-client.ts';
import { PendingCalls } from './pending-calls.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;

/** The desk behind the loopback host: MessagePack over one WebSocket that is opened again whenever it falls. */
export function connectByWebSocket(base: string): DeskClient {
  const window = newId();
  const address = new URL('socket', base);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  address.searchParams.set('window', window);

  const calls = new PendingCalls();
  const watchers = new Set<(isConnected: boolean) => void>();
  /** Sent as soon as the socket is open; only the first connection holds calls back. */
  let queue: Uint8Array<ArrayBuffer>[] | null = [];
  let isConnected = false;
  let wait = FIRST_WAIT_MS;
  let socket = open();

  function tell(connected: boolean): void {
    if (isConnected === connected) return;
    isConnected = connected;
    for (const watcher of watchers) watcher(connected);
  }

  function open(): WebSocket {
    const opening = new WebSocket(address);
    opening.binaryType = 'arraybuffer';
    opening.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      for (const bytes of queue ?? []) opening.send(bytes);
      queue = null;
      tell(true);
    });
    opening.addEventListener('message', ({ data }) => {
      if (data instanceof ArrayBuffer) calls.receive(decode(new Uint8Array(data)));
    });
    opening.addEventListener('close', () => {
      queue = null;
      calls.disconnect();
      tell(false);
      setTimeout(() => { socket = open(); }, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
    return opening;
  }

  return {
    window,
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
      if (queue === null && socket.readyState !== WebSocket.OPEN) throw new RedaksiError('disconnected', 'The desk is not connected');
      const { id, answer } = calls.open();
      const request: Request = { id, call: name, input };
      const bytes = encode(request, { ignoreUndefined: true });
      if (queue) queue.push(bytes);
      else socket.send(bytes);
      // The desk has parsed its answer by the same contract.
      return answer as Promise<CallOutput<N>>;
    },
    subscribe: (listener) => calls.subscribe(listener),
    watchConnection(listener) {
      watchers.add(listener);
      listener(isConnected || queue !== null);
      return () => { watchers.delete(listener); };
    },
  };
}
