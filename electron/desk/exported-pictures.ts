import type { Block, Image } from '../../shared/article/block.ts';
import { blockPictures } from '../../shared/article/block-pictures.ts';
import { imageName } from '../../shared/article/image-name.ts';
import { scaledImages } from '../../shared/article/scaled-image.ts';
import { RedaksiError, type ErrorCode } from '../../shared/contract/error.ts';
import type { ExportedFile } from '../../shared/contract/publishing.ts';
import { originalFile, scaledFiles, type PictureFiles } from '../../shared/export/html/picture-file.ts';
import type { Library } from '../library/open.ts';
import type { Scaler } from './scaling/scaler.ts';

/** Why no size of a picture can be made, however often it is tried. */
const OF_THE_PICTURE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['notScaled', 'brokenImage']);

/** The pictures of an article as they go out. */
export type ExportedPictures = {
  readonly files: readonly ExportedFile[];
  /** Where a page finds each of them. */
  readonly filesOf: PictureFiles;
  /** How many go out as they came, although sizes of them were to be made. */
  readonly unscaled: number;
};

/**
 * Each picture in the sizes that a page needs; one of which none can be made goes out as it came.
 * @param tried what could be made of each picture, by its hash, smallest first; new ones are added
 * @throws RedaksiError notFound for an image that the library does not have, unreadable for one whose file is gone, internal where the scaler ends twice: a page with a hole is not published.
 */
export async function exportedPictures(library: Library, scaler: Scaler, body: readonly Block[], tried: Map<string, readonly Uint8Array[]>): Promise<ExportedPictures> {
  const files: ExportedFile[] = [];
  const original = new Set<string>();
  let unscaled = 0;
  for (const image of imagesOf(body)) {
    if (!library.images.find(image.hash)) throw new RedaksiError('notFound', `There is no image ${image.hash}`, { kind: 'image', id: image.hash });
    const sizes = scaledImages(image);
    const made = tried.get(image.hash) ?? (sizes.length === 0 ? [] : await sizesOf(library, scaler, image, sizes.map(({ name }) => name)));
    tried.set(image.hash, made);
    if (made.length > 0) {
      sizes.forEach(({ name, mediaType }, index) => files.push({ name: `images/${name}`, mediaType, bytes: made[index] ?? new Uint8Array() }));
    } else {
      files.push({ name: `images/${imageName(image)}`, mediaType: image.mediaType, bytes: library.images.read(image) });
      original.add(image.hash);
      if (sizes.length > 0) unscaled += 1;
    }
  }
  return { files, unscaled, filesOf: (image) => (original.has(image.hash) ? originalFile(image) : scaledFiles(image)) };
}

/** Every image that a body shows, once. */
export function imagesOf(body: readonly Block[]): Image[] {
  const images = new Map<string, Image>();
  for (const { image } of body.flatMap(blockPictures)) if (image) images.set(image.hash, image);
  return [...images.values()];
}

/** @throws RedaksiError for all that says nothing of the picture: as it came, it may tell where somebody was. */
async function sizesOf(library: Library, scaler: Scaler, image: Image, names: readonly string[], isAgain = false): Promise<Uint8Array[]> {
  try {
    return await scaler.scaled({ image, file: library.images.pathOf(image) }, names);
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    if (OF_THE_PICTURE.has(error.code)) return [];
    // The scaler's thread ended; the next picture starts another.
    if (error.code === 'internal' && !isAgain) return sizesOf(library, scaler, image, names, true);
    throw error;
  }
}
