import { describe, expect, it } from 'vitest';
import { keptBy } from './kept-keys.ts';

describe('keys', () => {
  it('that write or move in a text are for that', () => {
    for (const keys of ['A', 'Shift+A', 'Enter', 'Tab', 'ArrowUp', 'Shift+ArrowUp', 'Mod+C', 'Mod+V', 'Mod+A', 'Mod+ArrowLeft', 'Mod+Backspace', '5', 'Space']) expect(keptBy(keys, false), keys).toBe('writing');
    expect(keptBy('Alt+A', true)).toBe('writing');
    expect(keptBy('Alt+A', false)).toBeNull();
  });

  it('that a browser or a system keeps are named so', () => {
    for (const keys of ['Mod+W', 'Mod+T', 'Mod+N', 'F11']) expect(keptBy(keys, false), keys).toBe('browser');
    for (const keys of ['Alt+F4', 'Alt+Tab', 'Mod+Alt+Delete']) expect(keptBy(keys, false), keys).toBe('system');
    expect([keptBy('Mod+Q', true), keptBy('Mod+Q', false)]).toEqual(['system', null]);
  });

  it('that nobody needs are free', () => {
    for (const keys of ['Mod+B', 'Mod+Alt+J', 'F9', 'Shift+F3', 'Alt+Shift+5', 'Alt+Shift+ArrowUp']) for (const isMac of [false, true]) expect(keptBy(keys, isMac), keys).toBeNull();
  });
});
