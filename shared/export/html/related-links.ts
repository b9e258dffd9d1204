import type { BlockOf, RelatedLink } from '../../article/block.ts';
import { hrefFor } from './href.ts';
import { html, join, nothing, text, type Html } from './html.ts';
import type { PageState } from './page-state.ts';

/**
 * Pointers to other articles, as a landmark with a name of its own, so that a screen reader's list of landmarks tells
 * one from the other.
 */
export function relatedLinks(block: BlockOf<'relatedLinks'>, state: PageState): Html {
  const items = block.items.flatMap((item) => entry(item, state.base) ?? []);
  if (items.length === 0) return nothing;
  const own = block.label?.trim() ?? '';
  const label = own || state.relatedLabel;
  const name = state.uniqueName(label.replace(/\s*:$/, '') || state.relatedLabel);
  const heading = html`<p class="label"${own === '' ? state.ofHouse : nothing}>${text(label)}</p>`;
  return html`<aside class="related" aria-label="${text(name)}">${heading}<ul>${join(items)}</ul></aside>\n`;
}

function entry(item: RelatedLink, base: string): Html | null {
  const href = item.url === null ? null : hrefFor(item.url, base);
  const title = item.title.trim() || item.url?.trim();
  if (!title) return null;
  return href === null ? html`<li>${text(title)}</li>` : html`<li><a href="${text(href)}">${text(title)}</a></li>`;
}
