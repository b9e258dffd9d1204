import type { BlockOf } from '../../article/block.ts';
import { textAlternative } from '../../article/text-alternative.ts';
import { html, nothing, text, type Html } from './html.ts';
import type { PageState } from './page-state.ts';

/** A picture with its caption and credit. The first is loaded at once, the others when the reader comes near. */
export function figure(block: BlockOf<'figure'>, state: PageState): Html {
  const caption = figcaption(block, state);
  if (block.image === null) return caption === nothing ? nothing : html`<figure>${caption}</figure>\n`;
  const { width, height } = block.image;
  const loading = state.imagesBefore === 0 ? nothing : html` loading="lazy"`;
  state.imagesBefore += 1;
  const image = html`<img src="${text(state.imageSource(block.image))}" alt="${text(textAlternative(block))}" width="${width}" height="${height}"${loading} decoding="async">`;
  return html`<figure>${image}${caption}</figure>\n`;
}

function figcaption(block: BlockOf<'figure'>, state: PageState): Html {
  const caption = block.caption.trim();
  const credit = block.credit.trim();
  if (caption === '' && credit === '') return nothing;
  const photo = state.photoLabel === '' ? nothing : html`<span${state.ofHouse}>${text(state.photoLabel)}</span> `;
  const line = credit === '' ? nothing : html`<span class="credit">${photo}${text(credit)}</span>`;
  return html`<figcaption>${text(caption)}${caption === '' || credit === '' ? nothing : html` `}${line}</figcaption>`;
}
