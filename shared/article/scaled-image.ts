import type { Image } from './block.ts';

/** In pixels: for the column of an exported page (632 CSS pixels) on screens of one to three pixels each, and for phones. */
const WIDTHS = [480, 960, 1440, 1920] as const;
const LARGEST = 1920;
/** A file of more than this part of the next one's width would save a reader next to nothing. */
const NEAR = 0.8;

/** In pixels: no file of this kind is higher. WebP (RFC 9649, section 2.6) has 14 bits for it; libjpeg writes no more than this. */
const HIGHEST = { 'image/webp': 16_383, 'image/jpeg': 65_500 } as const;

/** A size of a picture that is made from it, and the file that it is kept and published in. */
export type ScaledImage = Pick<Image, 'width' | 'height' | 'mediaType'> & { readonly name: string };

/** The sizes in which a picture is shown and published, smallest first; none where it must be shown as it is, because it may move. One that is very high, such as a whole page's screenshot, is narrower than its widths. */
export function scaledImages(image: Image): ScaledImage[] {
  if (image.mediaType === 'image/gif') return [];
  const highest = HIGHEST[scaledType(image)];
  const largest = Math.min(image.width, LARGEST, Math.max(1, Math.floor(highest * image.width / image.height)));
  return [...WIDTHS.filter((width) => width < largest * NEAR), largest].map((width) => scaledImage(image, width));
}

function scaledType({ mediaType }: Image): keyof typeof HIGHEST {
  return mediaType === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
}

function scaledImage(image: Image, scaledWidth: number): ScaledImage {
  const { hash, width, height } = image;
  const mediaType = scaledType(image);
  return {
    name: `${hash}-${scaledWidth}.${mediaType === 'image/jpeg' ? 'jpg' : 'webp'}`, mediaType,
    width: scaledWidth, height: Math.max(1, Math.round(height * scaledWidth / width)),
  };
}
