import type { BlockOf, Picture } from '../../article/block.ts';
import { textAlternative } from '../../article/text-alternative.ts';
import { html, nothing, text, type Html } from './html.ts';
import type { PageState } from './page-state.ts';

type Width = NonNullable<BlockOf<'figure'>['width']> | 'text';

/** How wide the page's own sheet shows a figure, for browsers to choose a file by before they have the sheet. */
const SIZES: Readonly<Record<Width, Html>> = {
  small: html`14rem`,
  half: html`(min-width: 42rem) 19.75rem, calc(100vw - 2.5rem)`,
  text: html`(min-width: 42rem) 39.5rem, calc(100vw - 2.5rem)`,
  wide: html`(min-width: 62.5rem) 60rem, calc(100vw - 2.5rem)`,
};

/** A picture with its caption and credit. The first is loaded at once, the others when the reader comes near. */
export function figure(block: BlockOf<'figure'>, state: PageState): Html {
  const caption = figcaption(block, state);
  const image = pictureHtml(block, SIZES[block.width ?? 'text'], state);
  return image === nothing && caption === nothing ? nothing : html`<figure${block.width === undefined || image === nothing ? nothing : html` class="${text(block.width)}"`}>${image}${caption}</figure>\n`;
}

/**
 * A picture in the sizes that there are, of which the reader's browser takes the one that its screen needs; nothing where there is none.
 * @param shown how wide the page shows it, as `sizes` says it
 */
export function pictureHtml(picture: Picture, shown: Html, state: PageState): Html {
  if (picture.image === null) return nothing;
  const files = state.pictureFiles(picture.image);
  const largest = files.at(-1);
  if (!largest) return nothing;
  const loading = state.imagesBefore === 0 ? nothing : html` loading="lazy"`;
  state.imagesBefore += 1;
  const sizes = files.length === 1 ? nothing : html` srcset="${text(files.map(({ source, width }) => `${source} ${width}w`).join(', '))}" sizes="${shown}"`;
  return html`<img src="${text(largest.source)}"${sizes} alt="${text(textAlternative(picture))}" width="${largest.width}" height="${largest.height}"${loading} decoding="async">`;
}

export function figcaption(block: Pick<Picture, 'caption' | 'credit'>, state: PageState): Html {
  const caption = block.caption.trim();
  const credit = block.credit.trim();
  if (caption === '' && credit === '') return nothing;
  const photo = state.photoLabel === '' ? nothing : html`<span${state.ofHouse}>${text(state.photoLabel)}</span> `;
  const line = credit === '' ? nothing : html`<span class="credit">${photo}${text(credit)}</span>`;
  return html`<figcaption>${text(caption)}${caption === '' || credit === '' ? nothing : html` `}${line}</figcaption>`;
}
