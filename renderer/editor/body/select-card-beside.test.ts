import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, $getSelection, $isElementNode, $isNodeSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { $selectCardBeside } from './select-card-beside.ts';

const words = (id: string, text: string): Block => ({ type: 'paragraph', id, children: text === '' ? [] : [{ type: 'text', text, marks: ['bold'] }, { type: 'text', text: '.' }] });
const figure: Block = { type: 'figure', id: 'f', image: null, alt: '', caption: 'Pasar pagi', credit: '' };
const list: Block = { type: 'list', id: 'l', style: 'bullet', items: [{ children: [{ type: 'text', text: 'Satu' }] }] };

/** With the caret in a block, at its start or its end but for `short` characters. @returns whether the card is selected then, and whether anything was done */
function pressed(body: readonly Block[], place: number, edge: 'start' | 'end', isBackward: boolean, short = 0): { isDone: boolean; isSelected: boolean } {
  const editor: LexicalEditor = buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody([...body]) });
  let isDone = false;
  editor.update(() => {
    const block = $getRoot().getChildAtIndex(place);
    if (!$isElementNode(block)) throw new Error('no words there');
    const range = edge === 'start' ? block.selectStart() : block.selectEnd();
    if (short > 0) range.setTextNodeRange(...([range.anchor, range.anchor].flatMap((point) => [point.getNode(), point.offset + (edge === 'start' ? short : -short)]) as Parameters<typeof range.setTextNodeRange>));
    isDone = $selectCardBeside(isBackward);
  }, { discrete: true });
  expect(editor.read($readBody)).toEqual(body);
  const isSelected = editor.read(() => $isNodeSelection($getSelection()));
  expect(editor.read(() => $isRangeSelection($getSelection()))).toBe(!isSelected);
  return { isDone, isSelected };
}

test('a key towards a card beside the words selects it, and takes nothing away', () => {
  const body = [words('a', 'Awal'), figure, words('b', 'Akhir')];
  expect(pressed(body, 2, 'start', true)).toEqual({ isDone: true, isSelected: true });
  expect(pressed(body, 0, 'end', false)).toEqual({ isDone: true, isSelected: true });
  expect(pressed([list, figure, words('b', 'Akhir')], 0, 'end', false)).toEqual({ isDone: true, isSelected: true });
});

test('a key away from the card, within words, in an empty block and at the first item of a list is left to others', () => {
  const body = [words('a', 'Awal'), figure, words('b', 'Akhir'), words('c', '')];
  const none = { isDone: false, isSelected: false };
  expect(pressed(body, 2, 'start', false)).toEqual(none);
  expect(pressed(body, 0, 'end', true)).toEqual(none);
  expect(pressed(body, 2, 'start', true, 1)).toEqual(none);
  expect(pressed(body, 3, 'start', true)).toEqual(none);
  expect(pressed([figure, words('c', '')], 1, 'start', true)).toEqual(none);
  expect(pressed([figure, list], 1, 'start', true)).toEqual(none);
});
