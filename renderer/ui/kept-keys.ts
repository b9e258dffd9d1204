import { parseShortcut } from './shortcut.ts';

/** Who needs keys, so that an action cannot have them, or may wait for them in vain. */
export type KeptBy = 'writing' | 'system' | 'browser';

const NAVIGATION = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Backspace', 'Delete', 'Tab', 'Escape'];
/** Arrows with Alt, Shift and Mod+Alt are no system's; these are the ways to move and select in a text. */
const WRITING = [
  'Mod+C', 'Mod+X', 'Mod+V', 'Mod+Shift+V', 'Mod+A', 'Mod+Insert', 'Shift+Insert', 'Shift+Enter',
  ...NAVIGATION.flatMap((key) => [`Mod+${key}`, `Mod+Shift+${key}`, `Shift+${key}`]),
];
const SYSTEM = ['Alt+F4', 'Alt+Space', 'Alt+Tab', 'Alt+Shift+Tab', 'Alt+Escape', 'Mod+Alt+Delete', 'Mod+Alt+Escape', 'Mod+Shift+Escape',
  ...Array.from({ length: 12 }, (_, at) => `Mod+Alt+F${at + 1}`)];
const SYSTEM_ON_MAC = ['Mod+Q', 'Mod+H', 'Mod+Alt+H', 'Mod+M', 'Mod+Tab', 'Mod+Shift+Tab', 'Mod+Space', 'Mod+Alt+Space', 'Mod+`', 'Mod+Alt+Escape', 'Mod+Shift+3', 'Mod+Shift+4', 'Mod+Shift+5'];
/** Chromium gives these to no page in a tab (`BrowserCommandController::IsReservedCommandOrKey`); Redaksi's own window has them, but not everywhere. */
const BROWSER = ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W', 'Mod+PageUp', 'Mod+PageDown', 'Mod+F4', 'Mod+Tab', 'Mod+Shift+Tab', 'F11'];
/** Of those that stand alone, the only ones that write nothing and lead nowhere. */
const ALONE = /^F\d{1,2}$/;

/** Who keeps these keys for themselves; null: they are free. Sources: Chromium, GNOME, Windows and macOS as they come. */
export function keptBy(keys: string, isMac: boolean): KeptBy | null {
  if ((isMac ? SYSTEM_ON_MAC : SYSTEM).includes(keys)) return 'system';
  if (BROWSER.includes(keys)) return 'browser';
  if (WRITING.includes(keys)) return 'writing';
  const { mod, alt, key } = parseShortcut(keys);
  if (ALONE.test(key)) return null;
  // Option on a Mac, with or without Shift, writes a sign.
  return mod || (alt && !isMac) ? null : alt && /^[0-9]$|^Arrow/.test(key) ? null : 'writing';
}
