import type { Image } from './block.ts';

/** In pixels: for the column of an exported page (632 CSS pixels) on screens of one to three pixels each, and for phones. */
const WIDTHS = [480, 960, 1440, 1920] as const;
const LARGEST = 1920;
/** A file of more than this part of the next one's width would save a reader next to nothing. */
const NEAR = 0.8;

/** A size of a picture that is made from it, and the file that it is kept and published in. */
export type ScaledImage = Pick<Image, 'width' | 'height' | 'mediaType'> & { readonly name: string };

/** The sizes in which a picture is shown and published, smallest first; none where it must be shown as it is, because it may move. */
export function scaledImages(image: Image): ScaledImage[] {
  if (image.mediaType === 'image/gif') return [];
  const largest = Math.min(image.width, LARGEST);
  return [...WIDTHS.filter((width) => width < largest * NEAR), largest].map((width) => scaledImage(image, width));
}

function scaledImage({ hash, mediaType, width, height }: Image, scaledWidth: number): ScaledImage {
  const isPhotograph = mediaType === 'image/jpeg';
  return {
    name: `${hash}-${scaledWidth}.${isPhotograph ? 'jpg' : 'webp'}`, mediaType: isPhotograph ? 'image/jpeg' : 'image/webp',
    width: scaledWidth, height: Math.max(1, Math.round(height * scaledWidth / width)),
  };
}
