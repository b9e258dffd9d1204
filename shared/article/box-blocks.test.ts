import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { blockArbitrary } from './article.arbitrary.ts';
import { factBoxSchema } from './block.ts';
import { blockLines } from './block-lines.ts';
import { boxBlocks } from './box-blocks.ts';
import { hasWords } from './text.ts';

test('whatever comes into a fact box is paragraphs and lists with the same lines, notes and all', () => {
  fc.assert(fc.property(fc.array(blockArbitrary, { maxLength: 4 }), (blocks) => {
    const inside = boxBlocks(blocks);
    z.array(factBoxSchema.shape.body.element).parse(inside);
    expect(inside.flatMap(blockLines).filter(hasWords)).toEqual(blocks.flatMap(blockLines).filter(hasWords));
  }));
});
