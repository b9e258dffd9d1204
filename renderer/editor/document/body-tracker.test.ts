import { buildEditorFromExtensions } from '@lexical/extension';
import { $toggleLink } from '@lexical/link';
import { INSERT_ORDERED_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import fc from 'fast-check';
import {
  $getRoot, $getSelection, $isElementNode, $isRangeSelection, $setSelection, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor, type LexicalNode,
} from 'lexical';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import { articleSchema } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { applyChanges, type BodyChange } from '../../../shared/article/change.ts';
import { BodyExtension } from '../body-extension.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $createBlock } from './block.ts';
import { $readBody, $setBody } from './body.ts';
import { BodyTracker } from './body-tracker.ts';

type Edit = { readonly name: string; readonly at: number; readonly to: number; readonly block: Block };

const EDITS: Record<string, (editor: LexicalEditor, edit: Edit) => void> = {
  type: (editor, edit) => select(editor, edit, () => { range()?.insertText('kata '); }),
  split: (editor, edit) => select(editor, edit, () => { range()?.insertParagraph(); }),
  breakLine: (editor, edit) => select(editor, edit, () => { range()?.insertLineBreak(); }),
  bold: (editor, edit) => selectWhole(editor, edit, () => { range()?.formatText('bold'); }),
  link: (editor, edit) => selectWhole(editor, edit, () => { $toggleLink('https://example.org/'); }),
  removeText: (editor, edit) => selectWhole(editor, edit, () => { range()?.removeText(); }),
  heading: (editor, edit) => select(editor, edit, () => { $setBlocksType($getSelection(), () => $createHeadingNode('h3')); }),
  list: (editor, edit) => { select(editor, edit, () => undefined); editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined); },
  removeBlock: (editor, edit) => change(editor, () => { blockAt(edit.at)?.remove(); }),
  clear: (editor) => change(editor, () => { $getRoot().clear(); }),
  move: (editor, edit) => change(editor, () => {
    const [block, target] = [blockAt(edit.at), blockAt(edit.to)];
    if (block && target && block !== target) target.insertBefore(block);
  }),
  insert: (editor, edit) => change(editor, () => { blockAt(edit.at)?.insertAfter($createBlock(edit.block)); }),
  undo: (editor) => { editor.dispatchCommand(UNDO_COMMAND, undefined); },
  redo: (editor) => { editor.dispatchCommand(REDO_COMMAND, undefined); },
};

function change(editor: LexicalEditor, act: () => void): void {
  editor.update(act, { discrete: true });
}

function blockAt(place: number): LexicalNode | null {
  const root = $getRoot();
  return root.getChildAtIndex(place % Math.max(1, root.getChildrenSize()));
}

function range() {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}

function select(editor: LexicalEditor, edit: Edit, act: () => void): void {
  change(editor, () => {
    $setSelection(null);
    const block = blockAt(edit.at);
    if (!$isElementNode(block)) return;
    if (edit.to % 2 === 0) block.selectEnd();
    else block.selectStart();
    act();
  });
}

function selectWhole(editor: LexicalEditor, edit: Edit, act: () => void): void {
  change(editor, () => {
    const [first, last] = [blockAt(edit.at), blockAt(edit.to)];
    if (!$isElementNode(first) || !$isElementNode(last)) return;
    const start = first.selectStart();
    const end = last.selectEnd();
    end.anchor.set(start.anchor.key, start.anchor.offset, start.anchor.type);
    act();
  });
}

const editArbitrary = fc.record({
  name: fc.constantFrom(...Object.keys(EDITS)), at: fc.nat(20), to: fc.nat(20), block: blockArbitrary,
});

function open(body: readonly Block[]) {
  const editor = buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody(body) });
  const tracker = new BodyTracker(editor, body);
  const batches: BodyChange[][] = [];
  editor.registerUpdateListener((update) => { batches.push(tracker.changes(update)); });
  return { editor, batches };
}

test('the changes that any edits make turn the body that was there into the body that is there', () => {
  fc.assert(fc.property(
    fc.uniqueArray(blockArbitrary, { maxLength: 6, selector: (block) => block.id }),
    fc.array(editArbitrary, { minLength: 1, maxLength: 14 }),
    (body, edits) => {
      const { editor, batches } = open(body);
      for (const edit of edits) EDITS[edit.name]?.(editor, edit);
      const after = editor.read(() => $readBody());
      expect(applyChanges(body, batches.flat()), JSON.stringify(batches)).toEqual(batches.flat().length > 0 ? after : body);
      expect(articleSchema.shape.body.safeParse(after).error).toBeUndefined();
    },
  ), { numRuns: 500 });
});

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text }] });
const three = [paragraph('a', 'Satu'), paragraph('b', 'Dua'), paragraph('c', 'Tiga')];
const edit = (at: number, to = 0): Edit => ({ name: '', at, to, block: paragraph('x', 'x') });

test('typing a word puts that paragraph and no other', () => {
  const { editor, batches } = open(three);
  EDITS['type']?.(editor, edit(1));
  expect(batches.flat()).toEqual([{ kind: 'put', block: paragraph('b', 'Duakata ') }]);
});

test('splitting a paragraph gives the second half a new id and leaves the neighbours alone', () => {
  const { editor, batches } = open(three);
  EDITS['split']?.(editor, edit(0));
  expect(batches.flat()).toEqual([{ kind: 'insert', after: 'a', block: { type: 'paragraph', id: expect.any(String), children: [] } }]);
  expect(['a', 'b', 'c']).not.toContain(editor.read(() => $getBlockId($getRoot().getChildAtIndex(1) ?? $getRoot())));
});

test('undo gives every block its id and its words back', () => {
  const { editor } = open(three);
  EDITS['type']?.(editor, edit(1));
  EDITS['removeBlock']?.(editor, edit(1));
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(editor.read(() => $readBody())).toHaveLength(3);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(editor.read(() => $readBody())).toEqual(three);
});

test('a block that is moved is moved and not written again', () => {
  const { editor, batches } = open(three);
  EDITS['move']?.(editor, edit(2, 0));
  expect(batches.flat()).toEqual([{ kind: 'move', id: 'c', after: null }]);
});

test('moving the caret changes nothing', () => {
  const { editor, batches } = open(three);
  change(editor, () => { $getRoot().selectEnd(); });
  expect(batches.flat()).toEqual([]);
});
