import type { Action } from './action.ts';
import { actionsById } from './action-catalogue.ts';
import { useKeyText } from './use-keys.ts';

/** The keys that an action has at present; nothing where it has none. */
export function Keys({ action, className }: { readonly action: Action['id'] | undefined; readonly className?: string }) {
  const text = useKeyText(actionsById.get(action ?? '')?.id);
  return text !== null && <kbd className={className}>{text}</kbd>;
}
