import { buildEditorFromExtensions, defineExtension } from '@lexical/extension';
import { $getRoot, type ElementNode } from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { BodyExtension } from '../body-extension.ts';
import { $setBody } from './body.ts';
import { $readCaret, $restoreCaret, type Caret } from './caret.ts';

const paragraph = (id: string, ...words: string[]): Block => ({
  type: 'paragraph', id, children: words.map((text, index) => (index % 2 ? { type: 'text', text, marks: ['bold'] } : { type: 'text', text })),
});

function caretAfter(body: readonly Block[], $put: () => void): Caret | null {
  const editor = buildEditorFromExtensions(defineExtension({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody(body) }));
  editor.update($put, { discrete: true });
  return editor.read($readCaret);
}

test('the caret comes back to the same characters of the same block, whatever has come around it', () => {
  const at = { blockId: 'b', offset: 7 };
  expect(caretAfter([paragraph('a', 'Satu'), paragraph('b', 'Dua ', 'tebal', ' lagi')], () => $restoreCaret(at))).toEqual(at);
  expect(caretAfter([paragraph('n', 'Baru'), paragraph('b', 'Dua tebal lagi'), paragraph('a', 'Satu')], () => $restoreCaret(at))).toEqual(at);
});

test('in a block that has become shorter the caret stands at its end, without the block at the end of the body', () => {
  const body = [paragraph('a', 'Satu'), paragraph('b', 'Dua')];
  expect(caretAfter(body, () => $restoreCaret({ blockId: 'a', offset: 40 }))).toEqual({ blockId: 'a', offset: 4 });
  expect(caretAfter(body, () => $restoreCaret({ blockId: 'gone', offset: 1 }))).toEqual({ blockId: 'b', offset: 3 });
});

test('an empty paragraph holds the caret too', () => {
  expect(caretAfter([paragraph('a', 'Satu'), paragraph('e')], () => $restoreCaret({ blockId: 'e', offset: 0 }))).toEqual({ blockId: 'e', offset: 0 });
  expect(caretAfter([paragraph('a', 'Satu')], () => { $getRoot().clear(); })).toBeNull();
});

test('a note and a line that begins have a place before and behind them', () => {
  const body: Block[] = [{ type: 'paragraph', id: 'a', children: [{ type: 'text', text: 'Dua' }, { type: 'footnote', id: 'n', children: [] }, { type: 'break' }, { type: 'text', text: 'baris' }, { type: 'footnote', id: 'm', children: [] }] }];
  for (const offset of [0, 3, 5, 7, 10]) expect(caretAfter(body, () => $restoreCaret({ blockId: 'a', offset }))).toEqual({ blockId: 'a', offset });
  expect(caretAfter(body, () => { $getRoot().selectEnd(); })).toEqual({ blockId: 'a', offset: 11 });
  expect(caretAfter(body, () => $restoreCaret({ blockId: 'a', offset: 11 }))).toEqual({ blockId: 'a', offset: 11 });
});

test('so they have where the block begins with them, and where two stand behind one another', () => {
  const body: Block[] = [{ type: 'paragraph', id: 'a', children: [{ type: 'footnote', id: 'n', children: [] }, { type: 'text', text: 'Dua' }, { type: 'break' }, { type: 'break' }, { type: 'text', text: 'baris' }] }];
  for (const offset of [0, 1, 4, 5, 6, 8]) expect(caretAfter(body, () => $restoreCaret({ blockId: 'a', offset }))).toEqual({ blockId: 'a', offset });
});

test('the end of an empty item is not the end of its list', () => {
  const list: Block = { type: 'list', id: 'l', style: 'bullet', items: [{ children: [{ type: 'text', text: 'Satu' }] }, { children: [] }, { children: [{ type: 'text', text: 'Tiga' }] }] };
  expect(caretAfter([list], () => {
    const root = $getRoot().getFirstChildOrThrow<ElementNode>();
    root.getChildAtIndex<ElementNode>(1)?.selectEnd();
  })).toEqual({ blockId: 'l', offset: 4 });
});
