import type { Image } from '../article/block.ts';
import { RedaksiError } from '../contract/error.ts';

/** In bytes: 100 MB. */
export const LARGEST_IMAGE = 100 * 1024 * 1024;
/** Width by height. */
export const MOST_PIXELS = 250_000_000;
/** What may move is shown as it is, so it must be small enough to be. */
const MOST_MOVING_PIXELS = 10_000_000;

/** @returns why a file cannot be kept as a picture; null where it can. */
export function tooManyBytes(file: string, bytes: number): RedaksiError | null {
  return bytes <= LARGEST_IMAGE ? null : new RedaksiError('imageTooLarge', `A picture of ${bytes} bytes`, { file, bytes, limit: LARGEST_IMAGE });
}

/** As `tooManyBytes`. */
export function tooManyPixels({ mediaType, width, height }: Omit<Image, 'hash'>): RedaksiError | null {
  const most = mediaType === 'image/gif' ? MOST_MOVING_PIXELS : MOST_PIXELS;
  return width * height <= most ? null : new RedaksiError('tooManyPixels', `${width} by ${height} pixels`, { width, height, megapixels: most / 1e6 });
}
