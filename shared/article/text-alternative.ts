import type { Picture } from './block.ts';

/** What readers are told who cannot see the picture; '' of a decorative one, whatever words are kept for it. */
export function textAlternative({ alt, decorative }: Pick<Picture, 'alt' | 'decorative'>): string {
  return decorative ? '' : alt.trim();
}
