import { RedaksiError } from '../../shared/contract/error.ts';
import type { DeskRoom, Handlers } from './handlers.ts';
import { measureImage } from './measure-image.ts';

export function images({ library }: DeskRoom): Handlers<'images.store' | 'images.read'> {
  return {
    'images.store': ({ bytes }) => ({ image: library.images.keep(bytes, measureImage(bytes)) }),
    'images.read'({ hash }) {
      const image = library.images.find(hash);
      if (!image) throw new RedaksiError('notFound', `There is no image ${hash}`, { kind: 'image', id: hash });
      return { mediaType: image.mediaType, bytes: library.images.read(image) };
    },
  };
}
