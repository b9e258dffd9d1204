import { isMac } from './platform.ts';
import { isShortcut, parseShortcut, type KeyPress } from './shortcut.ts';

/** Whether a key press is one of these keys, each as stored: "Mod+Alt+P". */
export function isPressed(press: KeyPress, keys: readonly string[]): boolean {
  return keys.some((one) => isShortcut(press, parseShortcut(one), isMac));
}
