import { useSyncExternalStore } from 'react';

let isAsked = false;
const listeners = new Set<() => void>();

/** Opens or closes the list of templates to begin from, whichever button, key or palette asks for it. */
export function askForTemplate(isOpen: boolean): void {
  isAsked = isOpen;
  for (const listener of listeners) listener();
}

export function useIsTemplateAsked(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => isAsked);
}
