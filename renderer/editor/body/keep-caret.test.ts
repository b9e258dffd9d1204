import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type ElementNode, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import type { Block, BlockOf } from '../../../shared/article/block.ts';
import { blockText } from '../../../shared/article/text.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { $restoreCaret } from '../document/caret.ts';
import { $showBody } from './show-body.ts';

const words = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }]);
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: words(text) });
const list = (...items: readonly string[]): Block => ({ type: 'list', id: 'l', style: 'bullet', items: items.map((text) => ({ children: words(text) })) });
const figure = (caption: string): BlockOf<'figure'> => ({ type: 'figure', id: 'f', image: null, alt: '', caption, credit: '' });

const editorOf = (...blocks: readonly Block[]): LexicalEditor =>
  buildEditorFromExtensions(BodyExtension, { name: 'test', $initialEditorState: () => $setBody(blocks) });

/** What the body is once another's version is shown to somebody who then types an X. */
function typedAfter(before: readonly Block[], $select: () => void, ...shown: readonly Block[]): Block[] {
  const editor = editorOf(...before);
  editor.update($select, { discrete: true });
  editor.update(() => $showBody(shown), { discrete: true });
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText('X');
  }, { discrete: true });
  return editor.read($readBody);
}

const $selectItem = (index: number) => (): void => { $getRoot().getFirstChildOrThrow<ElementNode>().getChildAtIndex<ElementNode>(index)?.selectEnd(); };

test('a caret whose paragraph becomes a card goes on in the text beside it, not at the end of the article', () => {
  const [a, c, d] = [paragraph('a', 'Satu'), paragraph('c', 'Tiga'), paragraph('d', 'Akhir')];
  const quote: Block = { type: 'pullQuote', id: 'b', children: words('Dua') };
  const before = [a, paragraph('b', 'Dua'), c, d];
  expect(typedAfter(before, () => $restoreCaret({ blockId: 'b', offset: 2 }), a, quote, c, d)).toEqual([a, quote, paragraph('c', 'TigaX'), d]);
});

test('a caret in a list stays in its item', () => {
  expect(typedAfter([list('Satu', '', 'Tiga')], $selectItem(1), list('Satu', '', 'Tiga!'))).toEqual([list('Satu', 'X', 'Tiga!')]);
  expect(typedAfter([list('Satu', '', 'Tiga')], $selectItem(1), list('Nol', 'Satu', '', 'Tiga'))).toEqual([list('Nol', 'Satu', 'X', 'Tiga')]);
  expect(typedAfter([list('Satu', 'Dua', 'Tiga')], $selectItem(1), list('Satu lagi', 'Dua', 'Tiga lagi'))).toEqual([list('Satu lagi', 'DuaX', 'Tiga lagi')]);
  expect(typedAfter([list('Satu', 'Dua', 'Tiga')], $selectItem(1), paragraph('l', 'Satu'))).toEqual([paragraph('l', 'SatuX')]);
});

test('where an article has only cards, what is typed goes into the line that the editor gives it', () => {
  const [shown, line] = typedAfter([figure('lama')], () => { $getRoot().selectEnd(); }, figure('baru'));
  expect(shown).toEqual(figure('baru'));
  expect(line && blockText(line)).toBe('X');
  const [, gone] = typedAfter([figure('lama'), paragraph('p', 'Dua')], () => { $getRoot().selectEnd(); }, figure('lama'));
  expect(gone && blockText(gone)).toBe('X');
});

test('that line stays the same one, for an input method that writes in it', () => {
  const editor = editorOf(figure('lama'));
  const lineOf = () => editor.read(() => $getRoot().getChildren().find($isElementNode)?.getKey());
  const before = lineOf();
  editor.update(() => $showBody([figure('baru')]), { discrete: true });
  expect(before).toBeDefined();
  expect(lineOf()).toBe(before);
});
