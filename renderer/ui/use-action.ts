import { createContext, use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { listActions, registerActions, unregisterActions, watchActions } from './action-registry.ts';
import type { Action } from './action.ts';

/** Where it is true nothing is offered: what would be acted on is there but not on show. */
export const ActionsPaused = createContext(false);

/** Offers these actions by palette and shortcut for as long as the calling component is on show. */
export function useAction(actions: readonly Action[]): void {
  const [owner] = useState(() => Symbol('actions'));
  const isPaused = use(ActionsPaused);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
    registerActions(owner, () => (isPaused ? [] : latest.current).map((action) => ({
      ...action, run: () => latest.current.find((one) => one.id === action.id)?.run(),
    })));
  });
  useEffect(() => () => unregisterActions(owner), [owner]);
}

export function useActions(): readonly Action[] {
  return useSyncExternalStore(watchActions, listActions);
}
