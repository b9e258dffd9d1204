import type { BlockOf } from '../../article/block.ts';
import { embedOf, type Embed } from '../../embed/embed.ts';
import { hrefFor } from './href.ts';
import { html, nothing, styleElement, text, type Html } from './html.ts';
import { pageLanguage } from './language.ts';
import type { PageState, Players } from './page-state.ts';

/**
 * A card that leads to a post of another site, below a frame that can show it. The reader's browser asks nothing of that
 * site before the reader does: what stands in the frame is a link of ours to what it shows, without a script. (A frame that
 * is lazy in something closed would be asked for at once where scripts are off or the browser is older.)
 */
export function embed(block: BlockOf<'embed'>, state: PageState): Html {
  const found = embedOf(block.url, state.players?.embedHosts ?? []);
  const url = found?.address ?? block.url;
  const href = hrefFor(url, state.base);
  const title = block.title.trim();
  if (href === null) return title === '' ? nothing : html`<p class="embed">${text(title)}</p>\n`;
  const absolute = new URL(href, state.base);
  const place = absolute.protocol === 'mailto:' ? nothing : html`<span class="site">${text(absolute.hostname)}</span>`;
  const card = html`<p class="embed"><a href="${text(href)}">${text(title || url)}</a> ${place}</p>\n`;
  const frame = found?.player && state.players ? playerFrame(found, found.player, title, state.players, state) : nothing;
  return frame === nothing ? card : html`<div class="player">${frame}\n${card}</div>\n`;
}

/**
 * A site of the house style's list runs without an origin, so that not even the publication's own could reach this page. A
 * provider's player works only with its own storage, and a sandbox with both scripts and an origin is none to a validator.
 */
function playerFrame({ provider, name, shape }: Embed, player: string, title: string, house: Players, state: PageState): Html {
  const named = state.uniqueName(title === '' ? name : `${title} (${name})`);
  const sandbox = provider === 'site' ? html` sandbox="allow-scripts allow-popups allow-forms"` : nothing;
  // By name: without one, only the page of ours that stands there first would be allowed.
  const { origin } = new URL(player);
  const allow = ['fullscreen', 'encrypted-media', 'picture-in-picture'].map((feature) => `${feature} ${origin}`).join('; ');
  return html`<iframe class="${text(shape)}" title="${text(named)}"${sandbox} allow="${text(allow)}" referrerpolicy="strict-origin-when-cross-origin" srcdoc="${text(linkPage(named, name, player, house))}"></iframe>`;
}

/** The page within the frame before the reader has asked. It takes the colours behind it. */
function linkPage(title: string, name: string, player: string, { labels, language, page }: Players): Html {
  const { dir } = pageLanguage(language);
  const style = styleElement(':root{color-scheme:light dark}body{display:grid;place-items:center;min-height:100vh;margin:0;font:600 1rem/1.4 system-ui,sans-serif;text-align:center}'
    + `a{padding:1rem;color:${page.accent}}@media(prefers-color-scheme:dark){a{color:${page.accentDark}}}`);
  return html`<!doctype html><html lang="${text(language)}" dir="${text(dir)}"><head><meta charset="utf-8"><title>${text(title)}</title>${style}</head><body><a href="${text(player)}" referrerpolicy="strict-origin-when-cross-origin">${text(`${labels.embed} ${name}`.trim())}</a></body></html>`;
}
