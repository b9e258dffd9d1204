import { expect, it } from 'vitest';
import { sizeText } from './size-text.ts';

it('tells a size in the unit that people would use, in their language', () => {
  expect([0, 999, 1500, 45_056, 2_400_000, 3_000_000_000_000].map((bytes) => sizeText(bytes, 'en'))).toEqual(['1 kB', '1 kB', '1.5 kB', '45 kB', '2.4 MB', '3,000 GB']);
  expect(sizeText(2_400_000, 'id')).toContain('2,4');
});
