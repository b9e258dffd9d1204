import type { Image } from '../../../shared/article/block.ts';
import { scaledImages } from '../../../shared/article/scaled-image.ts';
import styles from './FigureCard.module.css';

const addressOf = (name: string): string => new URL(`images/${name}`, document.baseURI).href;

/** A picture of the library in the size that the screen needs: the file as it came, which may have 100 megapixels, is never asked for. */
export function Picture({ image, alt }: { readonly image: Image; readonly alt: string }) {
  const sizes = scaledImages(image);
  return (
    <img
      className={styles.image} src={addressOf(sizes.at(-1)?.name ?? image.hash)} srcSet={sizes.map(({ name, width }) => `${addressOf(name)} ${width}w`).join(', ') || undefined}
      sizes="44rem" alt={alt} width={image.width} height={image.height} decoding="async" draggable={false}
    />
  );
}
