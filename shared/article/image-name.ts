import type { Image } from './block.ts';

/** The file's name in `images/`, in the library and beside an exported page. */
export function imageName({ hash, mediaType }: Pick<Image, 'hash' | 'mediaType'>): string {
  return `${hash}.${mediaType === 'image/jpeg' ? 'jpg' : mediaType.slice('image/'.length)}`;
}
