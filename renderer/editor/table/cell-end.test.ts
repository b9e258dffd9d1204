import { buildEditorFromExtensions } from '@lexical/extension';
import { $getSelection, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { $setCell, CellExtension } from './cell-extension.ts';
import { $leadToEnd, cellEnd } from './cell-end.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false };
const selected = (editor: LexicalEditor): string | undefined => editor.read(() => $getSelection()?.getTextContent());

test('the keys for the ends of a text are those of the cell, others are none', () => {
  const ends = (keys: readonly string[], held: object): unknown[] => keys.map((key) => cellEnd({ ...none, ...held, key }));
  const keys = ['Home', 'End', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'a'];
  expect(ends(keys, { ctrlKey: true })).toEqual(['start', 'end', 'start', 'end', null, null, null]);
  expect(ends(keys, { metaKey: true })).toEqual(ends(keys, { ctrlKey: true }));
  expect(ends(keys, {})).toEqual([null, null, null, null, 'start', 'end', null]);
  expect(ends(keys, { altKey: true, ctrlKey: true })).toEqual(Array(7).fill(null));
});

test('the caret goes to the ends of the cell, and with Shift takes the words on its way', () => {
  const editor = buildEditorFromExtensions({
    name: 'test', dependencies: [CellExtension],
    $initialEditorState: () => $setCell([{ type: 'text', text: 'Kapal ' }, { type: 'text', text: 'tiba', marks: ['bold'] }, { type: 'break' }, { type: 'text', text: 'Mei' }]),
  });
  const lead = (end: 'start' | 'end', isExtending: boolean): void => editor.update(() => $leadToEnd(end, isExtending), { discrete: true });
  lead('start', false);
  expect(selected(editor)).toBe('');
  lead('end', true);
  expect(selected(editor)).toBe('Kapal tiba\nMei');
  lead('end', false);
  expect(selected(editor)).toBe('');
  lead('start', true);
  expect(selected(editor)).toBe('Kapal tiba\nMei');
});
