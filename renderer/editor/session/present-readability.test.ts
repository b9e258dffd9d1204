import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { addMeasures, measureBlock, NO_TEXT } from '../../../shared/readability/text-measure.ts';
import { PresentReadability } from './present-readability.ts';

const bodyArbitrary = fc.uniqueArray(blockArbitrary, { minLength: 1, maxLength: 6, selector: (block) => block.id });
const whole = (blocks: readonly Block[]) => blocks.map((block) => measureBlock(block, true)).reduce((sum, one) => addMeasures(sum, one), NO_TEXT);

it('is the measure of the body as it stands, whatever came, changed and went in whichever order it was asked', () => {
  fc.assert(fc.property(bodyArbitrary, bodyArbitrary, fc.boolean(), (before, after, isAskedBetween) => {
    const present = new PresentReadability(before, 'en');
    if (isAskedBetween) expect(present.measure(() => false)).toEqual(whole(before));
    const replaced = before.map(({ id }, at): BodyChange => (after[at] ? { kind: 'put', block: { ...after[at], id } } : { kind: 'remove', id }));
    const added = after.slice(before.length).map((block): BodyChange => ({ kind: 'insert', block, after: null }));
    for (const change of [...replaced, ...added]) present.apply(change);
    expect(present.measure(() => false)).toEqual(whole(after));
  }), { numRuns: 100 });
});

it('is measured in stretches, and only what was changed', () => {
  const paragraph = (id: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text: 'Kali itu jernih.' }] });
  const present = new PresentReadability([paragraph('a'), paragraph('b'), paragraph('c')], 'id');
  let left = 2;
  expect(present.measure(() => left-- === 0)).toBeNull();
  expect(present.measure(() => false)?.words).toBe(9);
  present.apply({ kind: 'put', block: paragraph('b') });
  let asked = 0;
  present.measure(() => { asked++; return false; });
  expect(asked).toBe(1);
});
