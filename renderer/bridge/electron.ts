import type { CallInput, CallName, CallOutput } from '../../shared/contract/contract.ts';
import type { ElectronBridge } from '../../shared/contract/electron-bridge.ts';
import type { DeskClient } from './desk-client.ts';
import { PendingCalls } from './pending-calls.ts';

/** The desk behind Electron's preload script, which offers `window.redaksi`. */
export function connectByElectron(bridge: ElectronBridge): DeskClient {
  const calls = new PendingCalls();
  bridge.onMessage((message) => calls.receive(message));
  return {
    window: bridge.window,
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
      const { id, answer } = calls.open();
      bridge.send({ id, call: name, input });
      // The desk has parsed its answer by the same contract.
      return answer as Promise<CallOutput<N>>;
    },
    subscribe: (listener) => calls.subscribe(listener),
    watchConnection(listener) {
      listener(true);
      return () => undefined;
    },
  };
}
