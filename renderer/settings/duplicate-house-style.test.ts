import { describe, expect, it } from 'vitest';
import { builtInHouseStyles } from '../../shared/house-style/built-in.ts';
import { houseStyleSchema } from '../../shared/house-style/house-style.ts';
import { duplicateHouseStyle } from './duplicate-house-style.ts';

describe('the copy of a house style', () => {
  it.each(builtInHouseStyles.map((style) => [style.id, style] as const))('of %s is a house style with an id of its own', (_id, style) => {
    const copy = duplicateHouseStyle(style, 'Ours', [style.id]);
    expect(houseStyleSchema.parse(copy)).toEqual({ ...style, id: `${style.id}-copy`, name: 'Ours' });
  });

  it('never takes the id of one that is there', () => {
    const [style] = builtInHouseStyles;
    if (!style) throw new Error('There is no built-in house style');
    const taken = [style.id, `${style.id}-copy`, `${style.id}-copy-2`];
    expect(duplicateHouseStyle(style, 'Ours', taken).id).toBe(`${style.id}-copy-3`);
    expect(duplicateHouseStyle({ ...style, id: `${style.id}-copy-2` }, 'Ours', taken).id).toBe(`${style.id}-copy-3`);
  });
});
