import { buildEditorFromExtensions } from '@lexical/extension';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, $isTextNode, type ElementNode, type LexicalEditor, type TextNode } from 'lexical';
import { expect, test } from 'vitest';
import { BodyExtension } from '../body-extension.ts';
import { isWithinText } from './is-within-text.ts';

function saidOf(editor: LexicalEditor, act: () => void): boolean | null {
  let said: boolean | null = null;
  const stop = editor.registerUpdateListener((update) => { said = isWithinText(update); });
  act();
  stop();
  return said;
}

function $block(at: number): ElementNode {
  const block = $getRoot().getChildAtIndex(at);
  if (!$isElementNode(block)) throw new Error(`no block at ${at}`);
  return block;
}

function $text(at: number): TextNode {
  const text = $block(at).getFirstChild();
  if (!$isTextNode(text)) throw new Error(`no text in block ${at}`);
  return text;
}

test('letters and a caret are within one text; blocks that come, go or are another kind, and a whole state, are not', () => {
  using editor = buildEditorFromExtensions(BodyExtension);
  editor.update(() => { $getRoot().clear().append(...['a', 'b', 'c'].map((word) => $createParagraphNode().append($createTextNode(word)))); }, { discrete: true });
  const before = editor.getEditorState();
  const edits: readonly (readonly [string, boolean, () => void])[] = [
    ['a letter', true, () => { $text(1).setTextContent('bb'); }],
    ['a caret', true, () => { $text(1).select(1, 1); }],
    ['letters in two texts', false, () => { $text(0).setTextContent('aa'); $text(2).setTextContent('cc'); }],
    ['a block that comes', false, () => { $block(1).insertAfter($createParagraphNode()); }],
    ['one that goes', false, () => { $block(1).remove(); }],
  ];
  expect(edits.map(([name, , edit]) => [name, saidOf(editor, () => editor.update(edit, { discrete: true }))])).toEqual(edits.map(([name, wanted]) => [name, wanted]));
  expect(saidOf(editor, () => editor.setEditorState(before))).toBe(false);
});
