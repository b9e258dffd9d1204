import { describe, expect, it } from 'vitest';
import { keysSchema } from '../../shared/shortcuts/keys.ts';
import { isShortcut, keysOfPress, parseShortcut, shortcutText, type KeyPress } from './shortcut.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({ key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...change });
const matches = (written: string, change: Partial<KeyPress>, isMac = false) => isShortcut(press(change), parseShortcut(written), isMac);

describe('a shortcut', () => {
  it('is Ctrl here and Cmd on a Mac', () => {
    const ctrl = { key: 'e', code: 'KeyE', ctrlKey: true };
    const cmd = { key: 'e', code: 'KeyE', metaKey: true };
    expect([matches('Mod+E', ctrl), matches('Mod+E', cmd)]).toEqual([true, false]);
    expect([matches('Mod+E', ctrl, true), matches('Mod+E', cmd, true)]).toEqual([false, true]);
  });

  it('goes by the letter that a keycap shows, on other layouts too', () => {
    // On AZERTY the key that types "a" lies where QWERTY has Q.
    expect(matches('Mod+A', { key: 'a', code: 'KeyQ', ctrlKey: true })).toBe(true);
    expect(matches('Mod+Q', { key: 'a', code: 'KeyQ', ctrlKey: true })).toBe(false);
  });

  it('is found where a modifier makes the key type something else', () => {
    expect(matches('Mod+Alt+N', { key: 'Dead', code: 'KeyN', metaKey: true, altKey: true }, true)).toBe(true);
    expect(matches('Mod+Shift+7', { key: '&', code: 'Digit7', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(matches('Mod+Shift+P', { key: 'P', code: 'KeyP', ctrlKey: true, shiftKey: true })).toBe(true);
  });

  it('needs exactly its own modifiers', () => {
    expect(matches('Mod+E', { key: 'E', code: 'KeyE', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(matches('Alt+Enter', { key: 'Enter', code: 'Enter' })).toBe(false);
    expect(matches('Alt+Enter', { key: 'Enter', code: 'Enter', altKey: true })).toBe(true);
  });

  it('is written as each platform writes it', () => {
    expect(shortcutText('Mod+Shift+P', false)).toBe('Ctrl+Shift+P');
    expect(shortcutText('Mod+Shift+P', true)).toBe('⇧⌘P');
    expect(shortcutText('Alt+ArrowUp', false)).toBe('Alt+↑');
  });
});

describe('keys that are recorded', () => {
  const PRESSES: readonly (readonly [string, Partial<KeyPress>])[] = [
    ['Mod+B', { key: 'b', code: 'KeyB', ctrlKey: true }],
    // AZERTY: "a" lies where QWERTY has Q, and digits come with Shift.
    ['Mod+A', { key: 'a', code: 'KeyQ', ctrlKey: true }],
    ['Mod+Shift+7', { key: '&', code: 'Digit7', ctrlKey: true, shiftKey: true }],
    // German: a key of its own for "+", and one that types "ö".
    ['Mod+Plus', { key: '+', code: 'BracketRight', ctrlKey: true }],
    ['Mod+Ö', { key: 'ö', code: 'Semicolon', ctrlKey: true }],
    ['Mod+Shift+/', { key: '?', code: 'Slash', ctrlKey: true, shiftKey: true }],
    ['Mod+Space', { key: ' ', code: 'Space', ctrlKey: true }],
    ['Alt+Shift+ArrowUp', { key: 'ArrowUp', code: 'ArrowUp', altKey: true, shiftKey: true }],
    ['F9', { key: 'F9', code: 'F9' }],
  ];
  it('are found again by the same press', () => {
    for (const [keys, change] of PRESSES) {
      expect(keysOfPress(press(change), false)).toBe(keys);
      expect(keysSchema.safeParse(keys).success, keys).toBe(true);
      expect(matches(keys, change), keys).toBe(true);
    }
  });

  it('on a layout without Latin letters go by their place, as the keys that actions come with do', () => {
    expect(keysOfPress(press({ key: 'и', code: 'KeyB', ctrlKey: true }), false)).toBe('Mod+B');
    expect(matches('Mod+B', { key: 'и', code: 'KeyB', ctrlKey: true })).toBe(true);
  });

  it('on a Mac use Cmd, and Option does not change their name', () => {
    expect(keysOfPress(press({ key: '∫', code: 'KeyB', metaKey: true, altKey: true }), true)).toBe('Mod+Alt+B');
    expect(keysOfPress(press({ key: 'b', code: 'KeyB', ctrlKey: true }), true)).toBeNull();
  });

  it('are none while only modifiers are down', () => {
    for (const key of ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph']) expect(keysOfPress(press({ key, code: 'ControlLeft', ctrlKey: true }), false)).toBeNull();
    expect(keysOfPress(press({ key: 'b', code: 'KeyB', metaKey: true }), false)).toBeNull();
  });
});
