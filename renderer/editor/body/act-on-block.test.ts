import { buildEditorFromExtensions } from '@lexical/extension';
import fc from 'fast-check';
import { $getNodeByKey, $getRoot, HISTORY_PUSH_TAG, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import type { Block } from '../../../shared/article/block.ts';
import { TURN_KINDS } from '../../../shared/article/block-kind.ts';
import { turnInto } from '../../../shared/article/turn-into.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { $readCaret, $restoreCaret } from '../document/caret.ts';
import { $actOnBlock, type ActOutcome, type BlockAct } from './act-on-block.ts';

const plain: Block = { type: 'paragraph', id: 'last', children: [] };
const bodyArbitrary = fc.uniqueArray(blockArbitrary, { minLength: 1, maxLength: 6, selector: ({ id }) => id }).map((body) => [...body, plain]);
const actArbitrary = fc.constantFrom<BlockAct>('up', 'down', 'duplicate', 'remove', ...TURN_KINDS);

function act(editor: LexicalEditor, place: number, what: BlockAct): ActOutcome | undefined {
  let outcome: ActOutcome | undefined;
  const key = editor.read(() => $getRoot().getChildAtIndex(place)?.getKey() ?? '');
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (node) outcome = $actOnBlock(node, what);
  }, { discrete: true, tag: HISTORY_PUSH_TAG });
  return outcome;
}

const withoutIds = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (key, inside: unknown) => (key === 'id' ? undefined : inside));

/** The body as it must be then, ids aside. */
function expected(body: readonly Block[], place: number, what: BlockAct): Block[] {
  const block = body[place] as Block;
  const others = body.toSpliced(place, 1);
  switch (what) {
    case 'up': return others.toSpliced(Math.max(0, place - 1), 0, block);
    case 'down': return others.toSpliced(place + 1, 0, block);
    case 'duplicate': return body.toSpliced(place, 0, block);
    case 'remove': return others;
    default: return others.toSpliced(place, 0, ...turnInto(block, what) ?? [block]);
  }
}

test('whatever is done to a block is done to it alone, with ids of its own, and is one step to undo', () => {
  fc.assert(fc.property(bodyArbitrary, fc.nat(), actArbitrary, (body, at, what) => {
    const editor = buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody(body) });
    const place = at % (body.length - 1);
    const outcome = act(editor, place, what);
    const after = editor.read($readBody);
    expect(withoutIds(after)).toEqual(withoutIds(expected(body, place, what)));
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    if (outcome?.isDone && what !== 'remove') expect(withoutIds(after[outcome.place - 1])).toEqual(withoutIds(turnInto(body[place] as Block, what as 'paragraph')?.[0] ?? body[place]));
    if (outcome?.isDone) {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      // Without a screen the command's update waits.
      editor.update(() => undefined, { discrete: true });
      expect(editor.read($readBody)).toEqual(body);
    }
  }), { numRuns: 300 });
});

test('the last place to type stays where a body loses it', () => {
  const editor = buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody([plain]) });
  expect(act(editor, 0, 'remove')).toMatchObject({ act: 'remove', kind: 'paragraph', isDone: true });
  expect(editor.read($readBody)).toMatchObject([{ type: 'paragraph', children: [] }]);
  expect(act(editor, 0, 'up')).toMatchObject({ isDone: false, place: 1, count: 1 });
});

test('where a list becomes paragraphs, the caret stays in its item', () => {
  const children = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }]);
  const list: Block = { type: 'list', id: 'list', style: 'bullet', items: [{ children: children('Satu'), nested: { style: 'bullet', items: [{ children: children('Dua') }] } }, { children: children('Tiga') }] };
  const caretAfter = (offset: number): unknown => {
    const editor = buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody([list, plain]) });
    editor.update(() => $restoreCaret({ blockId: 'list', offset }), { discrete: true });
    act(editor, 0, 'paragraph');
    const ids = editor.read($readBody).map(({ id }) => id);
    const caret = editor.read($readCaret);
    return [ids.indexOf(caret?.blockId ?? ''), caret?.offset];
  };
  expect([2, 4, 6, 9].map(caretAfter)).toEqual([[0, 2], [0, 4], [1, 2], [2, 2]]);
});
