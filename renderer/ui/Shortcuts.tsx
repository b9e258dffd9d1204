import { useEffect, type ReactNode } from 'react';
import { listActions } from './action-registry.ts';
import { isMac } from './platform.ts';
import { isShortcut, parseShortcut } from './shortcut.ts';

/** A dialog has the keyboard to itself; nothing behind it may happen meanwhile. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"][aria-modal="true"], [data-modal]') !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || event.getModifierState('AltGraph') || isInDialog(event.target)) return;
  const action = listActions().find((one) =>
    one.shortcut !== undefined && one.isEnabled !== false && isShortcut(event, parseShortcut(one.shortcut), isMac));
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action.run();
}

/** Runs the actions on show by their shortcuts, also while the editor has the keyboard: hence in the capture phase. */
export function Shortcuts({ children }: { children: ReactNode }) {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return children;
}
