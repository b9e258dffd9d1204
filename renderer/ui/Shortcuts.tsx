import { useEffect } from 'react';
import { setInteractionModality } from 'react-aria-components';
import { actionsById } from './action-catalogue.ts';
import type { KeysOf } from './action-keys.ts';
import { listActions } from './action-registry.ts';
import { isPressed } from './is-pressed.ts';
import { useKeys } from './use-keys.ts';

/** A dialog has the keyboard to itself; nothing behind it may happen meanwhile. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"][aria-modal="true"], [data-modal]') !== null;
}

/** What is typed is no action's (`keptBy`), and need not wait until all of them have been asked. */
function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

function onKeyDown(event: KeyboardEvent, keysOf: KeysOf): void {
  if (isTyped(event) || event.isComposing || event.getModifierState('AltGraph') || isInDialog(event.target)) return;
  const action = listActions().find(({ id, isEnabled }) => {
    const named = isEnabled === false ? undefined : actionsById.get(id);
    return named !== undefined && isPressed(event, keysOf(named.id));
  });
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  // Keys with Ctrl or Alt do not count as the keyboard to it, but what gets the focus by one must show that.
  setInteractionModality('keyboard');
  action.run();
}

/** Runs the actions on show by their keys, also while the editor has the keyboard: hence in the capture phase. */
export function Shortcuts() {
  const keysOf = useKeys();
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event, keysOf);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, [keysOf]);
  return null;
}
