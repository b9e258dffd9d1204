import type { BlockOf, GalleryPicture, Image, Picture } from '../../../shared/article/block.ts';
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
  return card.type === 'figure' ? filled(card, image) : card;
}

/** A gallery with a picture in the place of one of its own. */
export function withGalleryPicture(card: CardBlock, id: string, image: Image): CardBlock {
  return card.type === 'gallery' ? { ...card, pictures: card.pictures.map((picture) => (picture.id === id ? filled(picture, image) : picture)) } : card;
}

/** Where the pictures are on the web that a card still waits for, each once. */
export function remoteUrls(card: CardBlock): string[] {
  return [...new Set(picturesOf(card).flatMap(({ image, source }) => (image === null && source ? [source.url] : [])))];
}

/** A card with a picture in each place that waits for the one at this address. */
export function withFetched(card: CardBlock, url: string, image: Image): CardBlock {
  const put = <P extends Picture>(picture: P): P => (picture.image === null && picture.source?.url === url ? filled(picture, image) : picture);
  if (card.type === 'figure') return put(card);
  return card.type === 'gallery' ? { ...card, pictures: card.pictures.map(put) } : card;
}

function picturesOf(card: CardBlock): readonly Picture[] {
  if (card.type === 'figure') return [card];
  return card.type === 'gallery' ? card.pictures : [];
}

function filled<P extends Picture>(picture: P, image: Image): P {
  const { source: _source, ...place } = picture;
  return { ...place, image } as P;
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
