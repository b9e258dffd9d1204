import { useMemo, type ReactNode } from 'react';
import type { Shortcuts } from '../../shared/shortcuts/keys.ts';
import { presentKeys } from './action-keys.ts';
import { KeysContext } from './use-keys.ts';

/** Tells every button, menu and list below which keys a person has for what. */
export function KeysProvider({ own, children }: { readonly own: Shortcuts; readonly children: ReactNode }) {
  const keysOf = useMemo(() => presentKeys(own), [own]);
  return <KeysContext value={keysOf}>{children}</KeysContext>;
}
