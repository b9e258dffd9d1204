import { embedOf } from '../../embed/embed.ts';
import { isWebUrl } from '../../article/url.ts';
import { attribute, BOUNDARIES, DROPPED, isElement, isText, type Element, type Node } from './element.ts';
import { hasClass } from './page.ts';
import { points, styleOf } from './style.ts';

/** A post of another site where it stood on a page; `title` may be ''. */
export type Post = { readonly url: string; readonly title: string };

/** More than a post has. In characters; of a longer one the words stay a quotation. */
const LONGEST = 2000;
const MOST_NODES = 300;
const HOLDS_MORE = new Set(['img', 'table', 'ul', 'ol', 'menu', 'blockquote', 'figure', ...DROPPED].filter((name) => name !== 'svg'));
/** Frames as small as this count readers and show nothing. */
const SMALLEST_IN_POINTS = 20;
/** What players call themselves, whatever they show. */
const NO_TITLE = /^(?:(?:youtube|tiktok|instagram|twitter|x|facebook) (?:video )?(?:player|post|embed)|embedded content|iframe|video(?: player)?|x post|twitter tweet)$/i;
const QUOTED = /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed)(?:\s|$)/;

/**
 * What a frame shows, by its address alone.
 * @param hosts whose pages a house style allows to be shown
 * @returns a post; the address of any other page, as text; null where it shows nothing, or nothing of the web
 */
export function framed(frame: Element, hosts: readonly string[]): Post | string | null {
  const address = ['src', 'data-src', 'data-lazy-src'].map((name) => attribute(frame, name).trim()).map((url) => (url.startsWith('//') ? `https:${url}` : url)).find((url) => isWebUrl(url) && url.length <= 4096);
  // What has a page of its own within it does not show what its address says.
  if (address === undefined || isTiny(frame) || frame.attrs.some(({ name }) => name === 'srcdoc')) return null;
  const found = embedOf(postOf(address), hosts);
  const title = attribute(frame, 'title').replace(/\s+/g, ' ').trim().slice(0, 300);
  return found ? { url: found.address, title: NO_TITLE.test(title) ? '' : title } : address;
}

/** X's player names the post by its number alone. */
function postOf(player: string): string {
  const [, id] = /^https:\/\/platform\.(?:twitter|x)\.com\/embed\/(?:Tweet\.html|index\.html)\?(?:[^#]*&)?id=(\d{1,20})(?:[&#]|$)/i.exec(player) ?? [];
  return id === undefined ? player : `https://x.com/i/web/status/${id}`;
}

function isTiny(frame: Element): boolean {
  const style = styleOf(frame);
  return ['width', 'height'].some((name) => {
    const written = style.get(name) ?? attribute(frame, name);
    const size = written.includes('%') ? null : points(written);
    return size !== null && size < SMALLEST_IN_POINTS;
  });
}

/** A post that a site's own code for embedding has as a quotation, which its script would draw anew: its words are the title. null for any other. */
export function quotedPost(quotation: Element): Post | null {
  if (quotation.tagName !== 'blockquote' || quotation.childNodes.length > MOST_NODES || !hasClass(quotation, QUOTED)) return null;
  const addresses = [attribute(quotation, 'data-instgrm-permalink'), attribute(quotation, 'cite')];
  const words: string[] = [];
  const waiting: (Node | ' ')[] = [...quotation.childNodes].reverse();
  let looked = 0;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    looked += 1;
    if (looked > MOST_NODES) return null;
    if (node === ' ') words.push(node);
    else if (isText(node)) words.push(node.value);
    if (node === ' ' || !isElement(node)) continue;
    // A quotation with more in it than words loses something as a title.
    if (HOLDS_MORE.has(node.tagName) || node.childNodes.length > MOST_NODES) return null;
    if (node.tagName === 'a') addresses.push(attribute(node, 'href'));
    const isLine = BOUNDARIES.has(node.tagName) || node.tagName === 'br';
    if (isLine) words.push(' ');
    waiting.push(...(isLine ? [' ' as const] : []), ...node.childNodes.toReversed());
  }
  // The address of the post is the last of those that lead to one: words of a post may link to another.
  const found = [...addresses.slice(0, 2), ...addresses.slice(2).reverse()].map((url) => embedOf(url.trim(), [])).find((one) => one !== null);
  const title = words.join('').replace(/\s+/g, ' ').trim();
  return found && title.length <= LONGEST ? { url: found.address, title } : null;
}
