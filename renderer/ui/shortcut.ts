/** A shortcut taken apart. `mod` is Ctrl, on a Mac Cmd. */
export type Shortcut = { readonly mod: boolean; readonly shift: boolean; readonly alt: boolean; readonly key: string };

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** @param written for example "Mod+Shift+P", "Alt+Enter", "Mod+\\". */
export function parseShortcut(written: string): Shortcut {
  const parts = written.split('+');
  const key = parts.pop() ?? '';
  return { mod: parts.includes('Mod'), shift: parts.includes('Shift'), alt: parts.includes('Alt'), key };
}

const NAMED_CODES: Record<string, string> = {
  '\\': 'Backslash', '/': 'Slash', '[': 'BracketLeft', ']': 'BracketRight', ',': 'Comma', '.': 'Period', '-': 'Minus', '=': 'Equal', ';': 'Semicolon',
  "'": 'Quote', '`': 'Backquote', '<': 'IntlBackslash', Space: 'Space',
};
const SIGN_OF_CODE = new Map(Object.entries(NAMED_CODES).map(([sign, code]) => [code, sign]));
const MODIFIERS = ['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'NumLock', 'ScrollLock', 'Fn', 'OS'];

/**
 * A key press as keys are stored (`keysSchema`): "Mod+Alt+P". A letter is what its keycap says; another sign that a
 * modifier makes type something else goes by its place. null: only modifiers as yet, or no key that can be told.
 */
export function keysOfPress(press: KeyPress, isMac: boolean): string | null {
  const key = keyOfPress(press);
  if (key === null || (isMac ? press.ctrlKey : press.metaKey)) return null;
  return [(isMac ? press.metaKey : press.ctrlKey) ? 'Mod' : '', press.altKey ? 'Alt' : '', press.shiftKey ? 'Shift' : '', key].filter((part) => part !== '').join('+');
}

function keyOfPress({ key, code, shiftKey, altKey }: KeyPress): string | null {
  if (MODIFIERS.includes(key) || key === 'Unidentified' || key === 'Process') return null;
  if (/^[A-Za-z]$/.test(key)) return key.toUpperCase();
  const placed = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  if (placed !== undefined && (shiftKey || altKey || /^[0-9]$/.test(key) || code.startsWith('Key'))) return placed;
  if (shiftKey || altKey || key === ' ') {
    const sign = SIGN_OF_CODE.get(code);
    if (sign !== undefined) return sign;
  }
  if (key === '+') return 'Plus';
  return key === 'Dead' || key === ' ' ? null : [...key].length === 1 ? key.toUpperCase() : key;
}

/**
 * Whether a key press is this shortcut. A letter goes by what it types, so that other layouts find it where their
 * keycap says; where a modifier makes it type something else (Option on a Mac), it goes by its place.
 */
export function isShortcut(press: KeyPress, shortcut: Shortcut, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== shortcut.mod || other || press.shiftKey !== shortcut.shift || press.altKey !== shortcut.alt) return false;
  const { key } = shortcut;
  if (/^[A-Za-z]$/.test(key)) {
    return /^[A-Za-z]$/.test(press.key) ? press.key.toLowerCase() === key.toLowerCase() : press.code === `Key${key.toUpperCase()}`;
  }
  if (/^[0-9]$/.test(key)) return press.key === key || press.code === `Digit${key}`;
  const typed = press.key === '+' ? 'Plus' : [...press.key].length === 1 ? press.key.toUpperCase() : press.key;
  return typed === key || press.code === (NAMED_CODES[key] ?? key);
}

const MAC_SIGNS: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Plus: '+', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
const SIGNS: Record<string, string> = { Mod: 'Ctrl', Plus: '+', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** As a person reads it on their keyboard: "Ctrl+Shift+P" or "⇧⌘P". */
export function shortcutText(written: string, isMac: boolean): string {
  const parts = written.split('+');
  if (!isMac) return parts.map((part) => SIGNS[part] ?? part).join('+');
  const key = parts.pop() ?? '';
  const modifiers = ['Alt', 'Shift', 'Mod'].filter((name) => parts.includes(name));
  return [...modifiers, key].map((part) => MAC_SIGNS[part] ?? part).join('');
}
