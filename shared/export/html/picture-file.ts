import type { Image } from '../../article/block.ts';
import { imageName } from '../../article/image-name.ts';
import { scaledImages } from '../../article/scaled-image.ts';

/** A file that shows a picture, in pixels; `source` is absolute, or relative to the page. */
export type PictureFile = { readonly source: string; readonly width: number; readonly height: number };
/** The files of a picture, smallest first. */
export type PictureFiles = (image: Image) => readonly PictureFile[];

/** The sizes of a picture as an export lays them beside its page. */
export const scaledFiles: PictureFiles = (image) => {
  const scaled = scaledImages(image);
  return scaled.length === 0 ? originalFile(image) : scaled.map(({ name, width, height }) => ({ source: `images/${name}`, width, height }));
};

/** The picture as it came: where no sizes of it can be made. */
export const originalFile: PictureFiles = (image) => [{ source: `images/${imageName(image)}`, width: image.width, height: image.height }];
