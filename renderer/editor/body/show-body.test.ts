import { buildEditorFromExtensions, defineExtension } from '@lexical/extension';
import fc from 'fast-check';
import { $getRoot, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import type { Block } from '../../../shared/article/block.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { $readCaret, $restoreCaret, type Caret } from '../document/caret.ts';
import { isSameBody } from '../session/same-version.ts';
import { $showBody } from './show-body.ts';

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text }] });
const rule: Block = { type: 'rule', id: 'r' };

function editorOf(body: readonly Block[]): LexicalEditor {
  return buildEditorFromExtensions(defineExtension({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody(body) }));
}

function caretAfter(before: readonly Block[], caret: Caret, after: readonly Block[]): Caret | null {
  const editor = editorOf(before);
  editor.update(() => $restoreCaret(caret), { discrete: true });
  editor.update(() => $showBody(after), { discrete: true });
  return editor.read($readCaret);
}

test('any body is shown in the place of any other', () => {
  const body = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), blockArbitrary), { selector: ([id]) => id, maxLength: 5 })
    .map((blocks) => [...blocks.map(([id, block]): Block => ({ ...block, id })), paragraph('z', 'Akhir')]);
  fc.assert(fc.property(body, body, (before, after) => {
    const editor = editorOf(before);
    editor.update(() => $showBody(after), { discrete: true });
    expect(isSameBody(editor.read($readBody), editorOf(after).read($readBody))).toBe(true);
  }), { numRuns: 50 });
});

test('a block that says the same keeps its node, and a card keeps its own with other words', () => {
  const quote = (text: string): Block => ({ type: 'pullQuote', id: 'q', children: [{ type: 'text', text }] });
  const editor = editorOf([paragraph('a', 'Satu'), quote('Dua'), paragraph('b', 'Tiga')]);
  const keys = (): string[] => editor.read(() => $getRoot().getChildren().map((node) => node.getKey()));
  const [a, q, b] = keys();
  editor.update(() => $showBody([paragraph('n', 'Baru'), paragraph('a', 'Satu'), quote('Lain'), paragraph('b', 'Empat')]), { discrete: true });
  const now = keys();
  expect([now[1], now[2]]).toEqual([a, q]);
  expect(now[3]).not.toBe(b);
});

test('the caret stays between its letters, and where its block is gone it stands in the nearest text', () => {
  const before = [paragraph('a', 'Satu'), rule, paragraph('b', 'Dua tiga')];
  expect(caretAfter(before, { blockId: 'b', offset: 4 }, [paragraph('n', 'Baru'), paragraph('b', 'Lalu dua tiga')])).toEqual({ blockId: 'b', offset: 9 });
  expect(caretAfter(before, { blockId: 'b', offset: 4 }, [paragraph('a', 'Satu'), rule])).toEqual({ blockId: 'a', offset: 4 });
  expect(caretAfter(before, { blockId: 'a', offset: 2 }, [rule, paragraph('b', 'Dua tiga')])).toEqual({ blockId: 'b', offset: 8 });
});
