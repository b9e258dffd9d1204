import { describe, expect, it } from 'vitest';
import { isShortcut, parseShortcut, shortcutText, type KeyPress } from './shortcut.ts';

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
