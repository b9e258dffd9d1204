import type { BlockOf, GalleryPicture, Image } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { present } from '../../../shared/article/present.ts';
import type { CardBlock } from '../nodes/card-node.ts';

function galleryPicture(image: Image): GalleryPicture {
  return { id: newId(), image, alt: '', caption: '', credit: '' };
}

/** A block for pictures that came together: one picture is a figure, several are a gallery. */
export function pictureBlock(images: readonly Image[]): BlockOf<'figure' | 'gallery'> {
  const [only = null] = images;
  const id = newId();
  return images.length > 1 ? { type: 'gallery', id, pictures: images.map(galleryPicture), caption: '' } : { type: 'figure', id, image: only, alt: '', caption: '', credit: '' };
}

/** A card with one picture in the place of its own, which need not be fetched any more. */
export function withPicture(card: CardBlock, image: Image): CardBlock {
  if (card.type !== 'figure') return card;
  const { source: _source, ...figure } = card;
  return { ...figure, image };
}

/** A card with more pictures: a figure becomes a gallery, of which the first picture has the figure's words. */
export function withPictures(card: CardBlock, images: readonly Image[]): CardBlock {
  if (card.type === 'gallery') return { ...card, pictures: [...card.pictures, ...images.map(galleryPicture)] };
  if (card.type !== 'figure') return card;
  const { id, image, alt, decorative, caption, credit } = card;
  const [first, ...others] = image === null ? images : [image, ...images];
  if (!first) return card;
  return { type: 'gallery', id, pictures: [present({ id: newId(), image: first, alt, decorative, caption, credit }), ...others.map(galleryPicture)], caption: '' };
}
