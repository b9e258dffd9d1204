import { buildEditorFromExtensions } from '@lexical/extension';
import fc from 'fast-check';
import { HISTORY_PUSH_TAG, UNDO_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { $moveSection } from './move-section.ts';

/** "p" is a paragraph, a digit a heading of that level; ids count up. */
const bodyOf = (kinds: readonly string[]): Block[] => kinds.map((kind, at) => {
  const children = [{ type: 'text' as const, text: `kata ${at}` }];
  return kind === 'p' ? { type: 'paragraph', id: `b${at}`, children } : { type: 'heading', id: `b${at}`, level: Number(kind) as 2 | 3 | 4, children };
});
const editorOf = (body: readonly Block[]) => buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody(body) });
const move = (editor: ReturnType<typeof editorOf>, id: string, direction: 'up' | 'down'): boolean => {
  let isMoved = false;
  editor.update(() => { isMoved = $moveSection(id, direction); }, { discrete: true, tag: HISTORY_PUSH_TAG });
  return isMoved;
};
const order = (editor: ReturnType<typeof editorOf>): string[] => editor.read(() => $readBody().map(({ id }) => id));

it('moves a section with all that is in it past the whole of its neighbour, as one step', () => {
  const editor = editorOf(bodyOf(['p', '2', 'p', '3', 'p', '2', 'p']));
  const before = order(editor);
  expect(move(editor, 'b1', 'down')).toBe(true);
  expect(order(editor)).toEqual(['b0', 'b5', 'b6', 'b1', 'b2', 'b3', 'b4']);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(order(editor)).toEqual(before);
});

it('leaves everything where it is at the ends, and what stands before the first heading always', () => {
  const editor = editorOf(bodyOf(['p', '2', 'p']));
  expect(move(editor, 'b1', 'up')).toBe(false);
  expect(move(editor, 'b1', 'down')).toBe(false);
  expect(move(editor, 'b0', 'down')).toBe(false);
  expect(order(editor)).toEqual(['b0', 'b1', 'b2']);
});

it('loses no block, and what one way did the other takes back', () => {
  const kinds = fc.array(fc.constantFrom('p', '2', '3', '4'), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(kinds, fc.nat(11), fc.constantFrom('up', 'down'), (made, at, direction) => {
    const body = bodyOf(['p', ...made]);
    const editor = editorOf(body);
    const before = order(editor);
    const isMoved = move(editor, `b${at}`, direction);
    expect([...order(editor)].sort()).toEqual([...before].sort());
    expect(order(editor).join() === before.join()).toBe(!isMoved);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(editor.read(() => $readBody())).toEqual(body);
  }), { numRuns: 100 });
});
