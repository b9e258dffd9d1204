import { expect, test } from 'vitest';
import { inlineText } from './text.ts';
import { isPlain, plainInlines } from './plain-inlines.ts';

test('the words of a pull quote come back as they were typed, with their line ends', () => {
  for (const words of ['', 'Satu baris', 'Dua\nbaris', '\nkosong\n\n']) expect(inlineText(plainInlines(words))).toBe(words);
});

test('a pull quote with bold words or a link is not offered as plain words', () => {
  expect(isPlain(plainInlines('Dua\nbaris'))).toBe(true);
  expect(isPlain([{ type: 'text', text: 'a', marks: ['bold'] }])).toBe(false);
  expect(isPlain([{ type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'a' }] }])).toBe(false);
});
