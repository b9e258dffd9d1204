import { availableParallelism } from 'node:os';
import type SharpModule from 'sharp';
import type { Metadata, Sharp, SharpOptions } from 'sharp';
import type { Image } from '../../../shared/article/block.ts';
import type { ScaledImage } from '../../../shared/article/scaled-image.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { MOST_PIXELS } from '../../../shared/import/image-limits.ts';
import { isTooLargeToHold } from './held-whole.ts';

type MakeSharp = typeof SharpModule;

/** In seconds; the largest picture takes a few. */
const PATIENCE = 60;
const QUALITY = 82;
/** A file that ends too early is refused; what a camera has only written oddly is not. */
const READING: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error' };
/** What an article may hold, and nothing else that the library could read (PDF, SVG, TIFF …). */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Heif'].map((kind) => `VipsForeignLoad${kind}`);

let loaded: Promise<MakeSharp> | null = null;

/** Its native part may be missing on a machine; then every picture goes on as it came. */
async function loadSharp(): Promise<MakeSharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(Math.max(1, Math.floor(availableParallelism() / 2)));
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  return sharp;
}

/**
 * Makes a picture in several sizes from its file, which is read once and as a stream. Upright, in sRGB, and without
 * anything that a camera wrote beside the pixels: place, time, owner.
 * @param sizes smallest first, at least one
 * @returns the files' bytes, in the same order
 * @throws RedaksiError brokenImage, where the file cannot be read to its end; notScaled, where it must stay as it is, would take too much memory, or nothing can be made of it here
 */
export async function makeScaled(file: string, image: Pick<Image, 'mediaType'>, sizes: readonly ScaledImage[]): Promise<Uint8Array[]> {
  const sharp = await (loaded ??= loadSharp()).catch((cause: unknown) => { throw notScaled('Pictures cannot be scaled on this machine', cause); });
  if (image.mediaType === 'image/gif') throw notScaled('A picture that moves');
  const about = await metadata(sharp(file, READING));
  if ((about.pages ?? 1) > 1) throw notScaled('A picture that moves');
  if (isTooLargeToHold(about)) throw notScaled('A picture that would have to be in memory as a whole');
  const largest = sizes.at(-1)?.width;
  if (largest === undefined) throw notScaled('No size is asked for');
  const { data, info } = await sharp(file, READING).autoOrient().resize({ width: largest }).timeout({ seconds: PATIENCE })
    .raw().toBuffer({ resolveWithObject: true }).catch((cause: unknown) => { throw broken(cause); });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const made: Uint8Array[] = [];
  for (const { width, mediaType } of sizes) {
    made.push(await written(sharp(data, { raw }).resize({ width }), mediaType).catch((cause: unknown) => { throw notScaled('No smaller file can be written', cause); }));
  }
  return made;
}

function written(picture: Sharp, mediaType: Image['mediaType']): Promise<Uint8Array> {
  return (mediaType === 'image/jpeg' ? picture.jpeg({ quality: QUALITY, mozjpeg: true }) : picture.webp({ quality: QUALITY, smartSubsample: true })).toBuffer();
}

/** What its first bytes say; no pixel is read for it. */
function metadata(picture: Sharp): Promise<Metadata> {
  return picture.metadata().catch((cause: unknown) => { throw broken(cause); });
}

function notScaled(message: string, cause?: unknown): RedaksiError {
  return new RedaksiError('notScaled', message, {}, { cause });
}

function broken(cause: unknown): RedaksiError {
  return new RedaksiError('brokenImage', 'The picture cannot be read to its end', {}, { cause });
}
