import { createContext, use } from 'react';
import type { ActionId } from './action-catalogue.ts';
import { presentKeys, type KeysOf } from './action-keys.ts';
import { isMac } from './platform.ts';
import { shortcutText } from './shortcut.ts';

/** Set from the settings; the keys change while the program runs. */
export const KeysContext = createContext<KeysOf>(presentKeys({}));

export function useKeys(): KeysOf {
  return use(KeysContext);
}

/** The first keys of an action as a person reads them; null where it has none. */
export function useKeyText(id: ActionId | undefined): string | null {
  const [first] = useKeys()(id ?? 'palette');
  return id === undefined || first === undefined ? null : shortcutText(first, isMac);
}
