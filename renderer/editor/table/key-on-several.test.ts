import { expect, test } from 'vitest';
import { keyOnSeveral } from './key-on-several.ts';

test('with several cells selected, keys of words and of input methods write, and those of the browser and the system are left to them', () => {
  const acts = (...keys: readonly string[]): unknown[] => keys.map((key) => keyOnSeveral({ key, keyCode: 0 }));
  expect(acts('Delete', 'Backspace', 'Enter')).toEqual(['clear', 'clear', 'end']);
  expect(acts('a', ' ', '漢', 'Process', 'Dead')).toEqual(Array(5).fill('write'));
  expect(keyOnSeveral({ key: 'Unidentified', keyCode: 229 })).toBe('write');
  expect(acts('F5', 'F11', 'PageUp', 'PageDown', 'Home', 'End', 'ContextMenu', 'Unidentified')).toEqual(Array(8).fill(null));
});
