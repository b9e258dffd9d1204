import type { Image } from '../../shared/article/block.ts';
import { scaledImages } from '../../shared/article/scaled-image.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { tooManyBytes } from '../../shared/import/image-limits.ts';
import type { ImageUpload } from '../library/image-upload.ts';
import type { Library } from '../library/open.ts';
import type { DeskRoom, Handlers } from './handlers.ts';
import { measureImageFile } from './measure-image.ts';

/** In pixels: what a browser shows without being asked twice. A larger one that cannot be scaled is not shown. */
const SHOWN_AS_IT_IS = 40_000_000;

export function images({ library, scaler, uploads, fetcher }: DeskRoom): Handlers<'images.store' | 'images.fetch' | 'images.stopFetching' | 'images.read' | 'images.scaled'> {
  /** A picture that cannot be read to its end never gets into the library; one of which no sizes can be made does. */
  async function kept(upload: ImageUpload): Promise<Image> {
    const image = { hash: upload.finish(), ...measureImageFile(upload.path) };
    const known = library.images.find(image.hash);
    if (known === null) {
      await scaler.scaled({ image, file: upload.path }, scaledImages(image).map(({ name }) => name)).catch((error: unknown) => {
        if (!(error instanceof RedaksiError) || error.code !== 'notScaled') throw error;
      });
    }
    return library.images.keepUpload(upload, image);
  }

  return {
    async 'images.store'({ bytes, upload: asked, isLast }) {
      const { id, upload } = uploads.take(asked);
      try {
        add(upload, bytes);
        if (isLast) return { upload: id, image: await kept(upload) };
        uploads.putBack(id, upload);
        return { upload: id, image: null };
      } catch (error) {
        upload.discard();
        throw error;
      }
    },
    async 'images.fetch'({ url, fetch }) {
      const upload = library.images.upload();
      try {
        await fetcher.fetch(fetch, url, (piece) => add(upload, piece));
        return { image: await kept(upload) };
      } catch (error) {
        upload.discard();
        throw error instanceof RedaksiError && error.code === 'unsupportedImage' ? noPicture(url, error) : error;
      }
    },
    'images.stopFetching'({ fetch }) {
      fetcher.stop(fetch);
      return {};
    },
    'images.read'({ hash }) {
      const image = imageNamed(library, hash);
      return { mediaType: image.mediaType, bytes: library.images.read(image) };
    },
    async 'images.scaled'({ hash, name }) {
      const image = imageNamed(library, hash);
      const size = scaledImages(image).find((one) => one.name === name);
      if (!size) throw new RedaksiError('notFound', `There is no size ${name}`, { kind: 'image', id: name });
      try {
        const [bytes = new Uint8Array()] = await scaler.scaled({ image, file: library.images.pathOf(image) }, [name]);
        return { mediaType: size.mediaType, bytes };
      } catch (error) {
        if (!(error instanceof RedaksiError) || error.code === 'disconnected' || image.width * image.height > SHOWN_AS_IT_IS) throw error;
        return { mediaType: image.mediaType, bytes: library.images.read(image) };
      }
    },
  };
}

/** @throws RedaksiError imageTooLarge */
function add(upload: ImageUpload, piece: Uint8Array): void {
  const refusal = tooManyBytes('', upload.bytes + piece.length);
  if (refusal) throw refusal;
  upload.append(piece);
}

function noPicture(url: string, cause: RedaksiError): RedaksiError {
  return new RedaksiError('fetchNoPicture', cause.message, { ...cause.details, host: new URL(url).hostname }, { cause });
}

function imageNamed(library: Library, hash: string): Image {
  const image = library.images.find(hash);
  if (!image) throw new RedaksiError('notFound', `There is no image ${hash}`, { kind: 'image', id: hash });
  return image;
}
