import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, FORMAT_TEXT_COMMAND, HISTORY_PUSH_TAG } from 'lexical';
import { expect, test } from 'vitest';
import { $setBody } from '../document/body.ts';
import { $readBox, BoxExtension } from './box-extension.ts';

test('a mark in a box is told as a step of its own to undo, and typing is not', () => {
  const editor = buildEditorFromExtensions({
    name: 'test', dependencies: [BoxExtension], $initialEditorState: () => $setBody([{ type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Jembatan' }] }]),
  });
  const told: boolean[] = [];
  editor.registerUpdateListener(({ tags }) => { told.push(tags.has(HISTORY_PUSH_TAG)); });
  editor.update(() => { $getRoot().selectEnd().insertText(' lama'); }, { discrete: true });
  editor.update(() => {
    $getRoot().select(0);
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold');
  }, { discrete: true });
  expect(told).toEqual([false, true]);
  expect(editor.read($readBox)).toMatchObject([{ children: [{ text: 'Jembatan lama', marks: ['bold'] }] }]);
});
