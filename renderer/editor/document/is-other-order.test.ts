import { buildEditorFromExtensions } from '@lexical/extension';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type ElementNode, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { BodyExtension } from '../body-extension.ts';
import { $setBlockId } from '../nodes/block-id.ts';
import { isOtherOrder } from './is-other-order.ts';

/** What one update is said to be. */
function saidOf(editor: LexicalEditor, edit: () => void): boolean {
  let said = false;
  const stop = editor.registerUpdateListener((update) => { said = isOtherOrder(update); });
  editor.update(edit, { discrete: true });
  stop();
  return said;
}

function $block(at: number): ElementNode {
  const block = $getRoot().getChildAtIndex(at);
  if (!$isElementNode(block)) throw new Error(`no block at ${at}`);
  return block;
}

test('a letter leaves the order as it is; a block that comes, goes, moves or has another id does not', () => {
  using editor = buildEditorFromExtensions(BodyExtension);
  const $paragraph = (id: string): ElementNode => $setBlockId($createParagraphNode().append($createTextNode(id)), id);
  editor.update(() => { $getRoot().clear().append(...['a', 'b', 'c', 'd'].map($paragraph)); }, { discrete: true });
  const edits: readonly (readonly [string, boolean, () => void])[] = [
    ['a letter', false, () => { $block(1).append($createTextNode('x')); }],
    ['another place, with as many blocks as before', true, () => { $block(1).insertBefore($block(2)); }],
    ['a block between two others', true, () => { $block(1).insertAfter($paragraph('e')); }],
    ['one that goes', true, () => { $block(2).remove(); }],
    ['one in the place of another', true, () => { $block(1).replace($paragraph('f')); }],
    ['another id', true, () => { $setBlockId($block(1), 'g'); }],
    ['nothing but a letter again', false, () => { $block(3).append($createTextNode('y')); }],
  ];
  expect(edits.map(([name, , edit]) => [name, saidOf(editor, edit)])).toEqual(edits.map(([name, wanted]) => [name, wanted]));
});
