import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import { applyChanges } from '../../../shared/article/change.ts';
import type { Block } from '../../../shared/article/block.ts';
import { bodyDifference } from './body-difference.ts';
import { isSameBody } from './same-version.ts';

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text }] });

test('a block that says the same is left alone, wherever its neighbours go and whatever the order of its keys', () => {
  const [a, b] = [paragraph('a', 'Satu'), paragraph('b', 'Dua')];
  expect(bodyDifference([a, b], [{ children: b.type === 'paragraph' ? b.children : [], id: 'b', type: 'paragraph' }])).toEqual([{ kind: 'remove', id: 'a' }]);
  expect(bodyDifference([a, b], [paragraph('n', 'Baru'), a, paragraph('b', 'Lain')])).toEqual([
    { kind: 'insert', block: paragraph('n', 'Baru'), after: null }, { kind: 'put', block: paragraph('b', 'Lain') },
  ]);
});

test('any body becomes any other', () => {
  const body = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), blockArbitrary), { selector: ([id]) => id, maxLength: 6 })
    .map((blocks) => blocks.map(([id, block]): Block => ({ ...block, id })));
  fc.assert(fc.property(body, body, (before, after) => {
    expect(isSameBody(applyChanges(before, bodyDifference(before, after)), after)).toBe(true);
  }));
});
