import { useCallback, useSyncExternalStore } from 'react';
import type { Live } from './session/live-value.ts';

/** Decides when what has changed is drawn: told every value, it draws by the function that it is given. To be one and the same function at every call. */
export type Later<T> = (draw: () => void) => { readonly soon: (value: T) => void; readonly end: () => void };

/** As `useLive`, for what changes with the letters that are typed and need not be drawn with each of them. */
export function useLiveLater<T>(live: Live<T>, later: Later<T>): T {
  const subscribe = useCallback((draw: () => void) => {
    const { soon, end } = later(draw);
    const stop = live.subscribe(() => soon(live.get()));
    return () => { stop(); end(); };
  }, [live, later]);
  return useSyncExternalStore(subscribe, live.get);
}
