import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockArbitrary } from './article.arbitrary.ts';
import { blockSchema } from './block.ts';
import { copyOfBlock } from './copy-of-block.ts';

const IDS = /"id":"([^"]+)"/g;
const idsOf = (block: unknown): string[] => [...JSON.stringify(block).matchAll(IDS)].map(([, id]) => id ?? '');

test('a copy of a block says the same and has no id of it, neither of its notes nor of its links', () => {
  fc.assert(fc.property(blockArbitrary, (block) => {
    const copy = copyOfBlock(block);
    expect(blockSchema.parse(copy)).toEqual(copy);
    expect(JSON.stringify(copy).replace(IDS, '')).toBe(JSON.stringify(block).replace(IDS, ''));
    const before = new Set(idsOf(block));
    expect(idsOf(copy).filter((id) => before.has(id))).toEqual([]);
    expect(new Set(idsOf(copy)).size).toBe(before.size);
  }));
});
