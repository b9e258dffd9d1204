import type { BlockOf } from '../../../shared/article/block.ts';
import { present } from '../../../shared/article/present.ts';

/** From the narrowest to the widest; `text`: as wide as the text, which an article does not say. */
export const WIDTH_CHOICES = ['small', 'half', 'text', 'wide'] as const;
export type WidthChoice = (typeof WIDTH_CHOICES)[number];

export function withWidth(figure: BlockOf<'figure'>, width: WidthChoice): BlockOf<'figure'> {
  return present({ ...figure, width: width === 'text' ? undefined : width });
}
