import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Image } from '../../shared/article/block.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { tooManyPixels } from '../../shared/import/image-limits.ts';
import { atPath } from '../library/library-failure.ts';

const MEDIA_TYPES = new Map<string, Image['mediaType']>([
  ['jpg', 'image/jpeg'], ['png', 'image/png'], ['webp', 'image/webp'], ['gif', 'image/gif'], ['avif', 'image/avif'],
]);
/** From here on an EXIF orientation turns the picture by a quarter (EXIF 2.32, tag 0x0112), and browsers show it so. */
const QUARTER_TURN = 5;

/**
 * What a picture is, by its first bytes and never by its name; its size as browsers show it, in pixels.
 * SVG is refused, because it can hold scripts.
 * @param bytes of the whole file, or enough of its beginning
 * @throws RedaksiError unsupportedImage, tooManyPixels
 */
export function measureImage(bytes: Uint8Array): Omit<Image, 'hash'> {
  const { type = '', width, height, orientation = 1 } = measured(bytes);
  const mediaType = MEDIA_TYPES.get(type);
  if (!mediaType || !(width > 0 && height > 0)) throw new RedaksiError('unsupportedImage', `Images of the kind ${type || 'unknown'} are not kept`, { kind: type });
  const image = orientation >= QUARTER_TURN ? { mediaType, width: height, height: width } : { mediaType, width, height };
  const refusal = tooManyPixels(image);
  if (refusal) throw refusal;
  return image;
}

/** In bytes: behind what cameras write before the size. */
const BEGINNING = 1024 * 1024;

/** As `measureImage`, by a file, of which no more is read than has to be. @throws the same */
export function measureImageFile(path: string): Omit<Image, 'hash'> {
  try {
    return measureImage(beginning(path));
  } catch (error) {
    if (!(error instanceof RedaksiError) || error.code !== 'unsupportedImage') throw error;
    return measureImage(atPath(path, () => readFileSync(path)));
  }
}

function beginning(path: string): Uint8Array {
  return atPath(path, () => {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(BEGINNING);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  });
}

function measured(bytes: Uint8Array): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes);
  } catch (cause) {
    throw new RedaksiError('unsupportedImage', 'Not a picture that can be read', { kind: '' }, { cause });
  }
}
