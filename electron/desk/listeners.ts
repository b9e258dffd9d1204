import type { DeskEvent } from '../../shared/contract/event.ts';
import type { Desk } from './desk.ts';

/** Those who follow a desk's news. */
export type Listeners = Pick<Desk, 'subscribe'> & { tell(event: DeskEvent): void };

export function deskListeners(): Listeners {
  const listeners = new Set<(event: DeskEvent) => void>();
  return {
    tell: (event) => { for (const listener of listeners) listener(event); },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
