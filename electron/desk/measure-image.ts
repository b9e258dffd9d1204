import { imageSize } from 'image-size';
import type { Image } from '../../shared/article/block.ts';
import { RedaksiError } from '../../shared/contract/error.ts';

/** In bytes: 50 MB. */
export const LARGEST_IMAGE = 50 * 1024 * 1024;

const MEDIA_TYPES = new Map<string, Image['mediaType']>([
  ['jpg', 'image/jpeg'], ['png', 'image/png'], ['webp', 'image/webp'], ['gif', 'image/gif'], ['avif', 'image/avif'],
]);
/** From here on an EXIF orientation turns the picture by a quarter (EXIF 2.32, tag 0x0112), and browsers show it so. */
const QUARTER_TURN = 5;

/**
 * What a picture is, by its first bytes and never by its name; its size as browsers show it, in pixels.
 * SVG is refused, because it can hold scripts.
 * @throws RedaksiError tooLarge, unsupportedImage
 */
export function measureImage(bytes: Uint8Array): Omit<Image, 'hash'> {
  if (bytes.length > LARGEST_IMAGE) throw new RedaksiError('tooLarge', `An image of ${bytes.length} bytes`, { file: '', bytes: bytes.length, limit: LARGEST_IMAGE });
  const { type = '', width, height, orientation = 1 } = measured(bytes);
  const mediaType = MEDIA_TYPES.get(type);
  if (!mediaType || !(width > 0 && height > 0)) throw new RedaksiError('unsupportedImage', `Images of the kind ${type || 'unknown'} are not kept`, { kind: type });
  return orientation >= QUARTER_TURN ? { mediaType, width: height, height: width } : { mediaType, width, height };
}

function measured(bytes: Uint8Array): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes);
  } catch (cause) {
    throw new RedaksiError('unsupportedImage', 'Not a picture that can be read', { kind: '' }, { cause });
  }
}
