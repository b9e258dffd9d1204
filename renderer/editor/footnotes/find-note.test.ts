import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, $isElementNode } from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { $showBody } from '../body/show-body.ts';
import { BodyExtension } from '../body-extension.ts';
import { $setBody } from '../document/body.ts';
import { $isFootnoteNode } from '../nodes/footnote-node.ts';
import { $findNote } from './find-note.ts';

const paragraph = (text: string, ...notes: readonly string[]): Block => ({
  type: 'paragraph', id: 'a', children: [{ type: 'text', text }, ...notes.map((id) => ({ type: 'footnote' as const, id, children: [] }))],
});

test('a note is found anew once another window has written in its paragraph, and no more once it is gone', () => {
  const editor = buildEditorFromExtensions(BodyExtension, { name: 'test', $initialEditorState: () => $setBody([paragraph('Satu', 'm', 'n')]) });
  const key = editor.read(() => {
    const block = $getRoot().getFirstChild();
    const note = $isElementNode(block) ? block.getChildren().find((node) => $isFootnoteNode(node) && node.getFootnote().id === 'n') : undefined;
    return note?.getKey() ?? '';
  });
  const found = () => editor.read(() => $findNote({ id: 'n', key })?.getKey());
  expect(found()).toBe(key);
  editor.update(() => $showBody([paragraph('Satu lagi', 'm', 'n')]), { discrete: true });
  expect(editor.getEditorState()._nodeMap.has(key)).toBe(false);
  expect(editor.read(() => $findNote({ id: 'n', key })?.getFootnote().id)).toBe('n');
  editor.update(() => $showBody([paragraph('Satu lagi', 'm')]), { discrete: true });
  expect(found()).toBeUndefined();
});
