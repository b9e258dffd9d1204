import { buildEditorFromExtensions } from '@lexical/extension';
import { $createTextNode, $getRoot, $isElementNode, HISTORY_PUSH_TAG, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import type { BlockOf } from '../../../shared/article/block.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { CardEdits, SAME_STEP } from './card-edits.ts';

const box: BlockOf<'factBox'> = { type: 'factBox', id: 'box', title: '', body: [{ type: 'paragraph', id: 'line', children: [] }] };
const titled = (title: string): BlockOf<'factBox'> => ({ ...box, title });

function setUp(): { readonly editor: LexicalEditor; readonly edits: CardEdits; readonly undo: () => void; readonly present: () => string } {
  const editor = buildEditorFromExtensions({
    name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody([box, { type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Jembatan' }] }]),
  });
  const edits = new CardEdits(editor, editor.read(() => $getRoot().getFirstChildOrThrow().getKey()));
  edits.follow();
  return {
    editor, edits,
    undo: () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      // Without a screen the command's update waits.
      editor.update(() => undefined, { discrete: true });
    },
    present: () => editor.read(() => `${$readBody().map((block) => (block.type === 'factBox' ? block.title : '')).join('')}|${$getRoot().getTextContent().trim()}`),
  };
}

test('letters typed in one field are one step to undo, another field and whatever is no typing are steps of their own', () => {
  const { edits, undo, present } = setUp();
  edits.edit(titled('a'), 'title');
  edits.edit(titled('ab'), 'title');
  edits.edit(titled('ab!'));
  edits.edit(titled('ab!c'), 'title');
  edits.edit(titled('ab!cd'), 'title');
  undo();
  expect(present()).toBe('ab!|Jembatan');
  undo();
  expect(present()).toBe('ab|Jembatan');
  undo();
  expect(present()).toBe('|Jembatan');
});

test('what belongs to the change before it is one step with that, unless something else was changed in between', () => {
  const { editor, edits, undo, present } = setUp();
  edits.edit(titled('a'), 'title');
  edits.edit(titled('ab'));
  edits.edit(titled('abc'), SAME_STEP);
  edits.edit(titled('abcd'), SAME_STEP);
  edits.edit(titled('abcde'), 'title');
  undo();
  expect(present()).toBe('abcd|Jembatan');
  undo();
  expect(present()).toBe('a|Jembatan');
  edits.edit(titled('ax'));
  editor.update(() => {
    const paragraph = $getRoot().getLastChild();
    if ($isElementNode(paragraph)) paragraph.append($createTextNode(' ditutup'));
  }, { discrete: true, tag: HISTORY_PUSH_TAG });
  edits.edit(titled('axy'), SAME_STEP);
  undo();
  expect(present()).toBe('ax|Jembatan ditutup');
});

test('what is typed in a field after words elsewhere were written takes none of those with it', () => {
  const { editor, edits, undo, present } = setUp();
  edits.edit(titled('a'), 'title');
  editor.update(() => {
    const paragraph = $getRoot().getLastChild();
    if ($isElementNode(paragraph)) paragraph.append($createTextNode(' ditutup'));
  }, { discrete: true, tag: HISTORY_PUSH_TAG });
  edits.edit(titled('ab'), 'title');
  edits.edit(titled('abc'), 'title');
  undo();
  expect(present()).toBe('a|Jembatan ditutup');
  undo();
  expect(present()).toBe('a|Jembatan');
});
