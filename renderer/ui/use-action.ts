import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { listActions, registerActions, unregisterActions, watchActions } from './action-registry.ts';
import type { Action } from './action.ts';

/** Offers these actions by palette and shortcut for as long as the calling component is on show. */
export function useAction(actions: readonly Action[]): void {
  const [owner] = useState(() => Symbol('actions'));
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
    registerActions(owner, () => latest.current.map((action) => ({
      ...action, run: () => latest.current.find((one) => one.id === action.id)?.run(),
    })));
  });
  useEffect(() => () => unregisterActions(owner), [owner]);
}

export function useActions(): readonly Action[] {
  return useSyncExternalStore(watchActions, listActions);
}
