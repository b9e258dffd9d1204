import type { Metadata } from 'sharp';

/**
 * How many pixels at most a picture may have that is not read line by line: of a progressive JPEG the decoder holds all coefficients, of an
 * interlaced PNG all lines, of an AVIF the whole in several forms, of a WebP without loss all pixels and what they are made from (its head, as it
 * is told here, does not say whether it is one, so all WebP count).
 */
const MOST_HELD = { interlaced: 100_000_000, webp: 100_000_000, heif: 40_000_000 } as const;

/** Whether a picture would have to be in memory as a whole, and is too large for that. */
export function isTooLargeToHold({ format, isProgressive, width, height }: Pick<Metadata, 'format' | 'isProgressive' | 'width' | 'height'>): boolean {
  const pixels = width * height;
  return (format === 'heif' && pixels > MOST_HELD.heif) || (format === 'webp' && pixels > MOST_HELD.webp) || (isProgressive && pixels > MOST_HELD.interlaced);
}
