import type { BlockOf } from '../../article/block.ts';
import { figcaption, pictureHtml } from './figure.ts';
import { html, join, nothing, text, type Html } from './html.ts';
import type { PageState } from './page-state.ts';

/** Two columns on the page's own sheet, one on a narrow screen. */
const SIZES = html`(min-width: 42rem) 19.25rem, calc(100vw - 2.5rem)`;

/** A list of pictures, so that readers' software tells how many there are; each with words of its own, and those to all of them below. */
export function gallery(block: BlockOf<'gallery'>, state: PageState): Html {
  const pictures = block.pictures.flatMap((picture) => {
    const image = pictureHtml(picture, SIZES, state);
    const caption = figcaption(picture, state);
    return image === nothing && caption === nothing ? [] : [html`<li><figure>${image}${caption}</figure></li>\n`];
  });
  const caption = block.caption.trim();
  if (pictures.length === 0) return caption === '' ? nothing : html`<p>${text(caption)}</p>\n`;
  return html`<figure class="gallery"><ul>\n${join(pictures)}</ul>${caption === '' ? nothing : html`<figcaption>${text(caption)}</figcaption>`}</figure>\n`;
}
