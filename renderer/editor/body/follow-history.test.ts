import { buildEditorFromExtensions } from '@lexical/extension';
import { CLEAR_HISTORY_COMMAND, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { BodyExtension } from '../body-extension.ts';
import { $setBody } from '../document/body.ts';
import { followHistory } from './follow-history.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'a', children: [{ type: 'text', text }] });

function replaced() {
  const editor = buildEditorFromExtensions(BodyExtension, { name: 'test', $initialEditorState: () => $setBody([paragraph('Satu')]) });
  const seen: string[] = [];
  editor.update(() => $setBody([paragraph('Satu')]), { discrete: true, tag: HISTORY_MERGE_TAG });
  const before = editor.getEditorState();
  editor.update(() => $setBody([paragraph('Dua')]), { discrete: true, tag: HISTORY_PUSH_TAG });
  followHistory(editor, before, editor.getEditorState(), { undo: () => seen.push('undo'), redo: () => seen.push('redo') });
  return { editor, seen };
}

test('what stands beside the body goes with the step that is undone', () => {
  const { editor, seen } = replaced();
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(seen).toEqual(['undo']);
});

test('where the history is cleared there is no such step any more', () => {
  const { editor, seen } = replaced();
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(seen).toEqual([]);
});
