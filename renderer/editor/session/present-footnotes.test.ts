import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import type { Block } from '../../../shared/article/block.ts';
import { applyChanges, type BodyChange } from '../../../shared/article/change.ts';
import type { NoteInline } from '../../../shared/article/inline.ts';
import { PresentFootnotes } from './present-footnotes.ts';

const notes = fc.array(fc.record({ type: fc.constant('footnote' as const), id: fc.uuid(), children: fc.constantFrom<NoteInline[]>([], [{ type: 'text', text: 'Sumber' }]) }), { maxLength: 2 });
const noted: fc.Arbitrary<Block> = fc.record({ type: fc.constant('paragraph' as const), id: fc.uuid(), children: notes });
const edits = fc.array(fc.record({ kind: fc.constantFrom('put', 'insert', 'move', 'remove'), at: fc.nat(9), to: fc.nat(9), block: fc.oneof(noted, blockArbitrary) }), { maxLength: 10 });

test('the notes after any changes are those of the body that is there', () => {
  fc.assert(fc.property(fc.uniqueArray(noted, { maxLength: 5, selector: (block) => block.id }), edits, (start, made) => {
    let body: readonly Block[] = start;
    const present = new PresentFootnotes(body);
    for (const { kind, at, to, block } of made) {
      const here = body[at % Math.max(1, body.length)];
      const after = body[to % Math.max(1, body.length)]?.id ?? null;
      if (!here) continue;
      const change: BodyChange = kind === 'put' ? { kind, block: { ...block, id: here.id } }
        : kind === 'insert' ? { kind, block, after } : kind === 'remove' ? { kind, id: here.id } : { kind: 'move', id: here.id, after: after === here.id ? null : after };
      body = applyChanges(body, [change]);
      present.apply([change], () => body);
    }
    expect(present.list).toEqual(new PresentFootnotes(body).list);
  }));
});

test('typing where there is no note asks for no body', () => {
  const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'b', children: [{ type: 'text', text }] });
  const first: Block = { type: 'paragraph', id: 'a', children: [{ type: 'footnote', id: 'n', children: [] }] };
  const present = new PresentFootnotes([first, paragraph('x')]);
  const before = present.list;
  present.apply([{ kind: 'put', block: paragraph('xy') }], () => { throw new Error('asked'); });
  expect(present.list).toBe(before);
});
