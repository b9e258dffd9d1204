import { useSyncExternalStore } from 'react';
import type { Live } from './session/live-value.ts';

/** The present value; the component is drawn again only when this one changes. */
export function useLive<T>(live: Live<T>): T {
  return useSyncExternalStore(live.subscribe, live.get);
}
