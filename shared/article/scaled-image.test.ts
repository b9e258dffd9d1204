import { expect, test } from 'vitest';
import { scaledImages } from './scaled-image.ts';

const widths = (mediaType: 'image/png' | 'image/jpeg', width: number, height: number): number[] => scaledImages({ hash: 'a'.repeat(64), mediaType, width, height }).map((size) => size.width);

test('no size is higher than its file can be', () => {
  expect(widths('image/png', 2880, 25_000)).toEqual([480, 960, 1440, 1887]);
  expect(widths('image/png', 1920, 16_383)).toEqual([480, 960, 1440, 1920]);
  expect(widths('image/jpeg', 1920, 65_535)).toEqual([480, 960, 1440, 1918]);
  for (const [width, height] of [[2880, 25_000], [4, 60_000], [3, 16_384], [1919, 40_001]] as const) {
    for (const size of scaledImages({ hash: 'a'.repeat(64), mediaType: 'image/avif', width, height })) expect(size.height).toBeLessThanOrEqual(16_383);
  }
});
