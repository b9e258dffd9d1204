import { instagram } from './instagram.ts';
import { tiktok } from './tiktok.ts';
import { webAddress } from './web-address.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Whose a post or a video is; `site`: of a host that the house style allows to be shown. */
export type Provider = 'youtube' | 'x' | 'instagram' | 'tiktok' | 'site';

/** What an address of a known provider leads to. */
export type Embed = {
  readonly provider: Provider;
  /** As readers know it: "YouTube"; of a site, its host. */
  readonly name: string;
  /** Where the post stands, without what says who shared it. */
  readonly address: string;
  /** What a frame of a page shows; null: nothing that a frame could show is known of it. */
  readonly player: string | null;
  /** What room it takes: that of a film, of an upright film, or of a post. */
  readonly shape: 'wide' | 'tall' | 'post';
};

/** What one provider says of an address; null: it is not one of its posts. */
export type Recognise = (address: URL) => Embed | null;

const PROVIDERS: readonly Recognise[] = [youtube, x, instagram, tiktok];

/**
 * Recognises a post by its address alone, asking nobody. A player is made from the post's own number and never from the
 * address as it came, but for a site of the list.
 * @param hosts of the house style: exact names, whose pages may be shown as they are
 * @returns null for every other address
 */
export function embedOf(url: string, hosts: readonly string[]): Embed | null {
  const address = webAddress(url);
  if (address === null) return null;
  for (const recognise of PROVIDERS) {
    const found = recognise(address);
    if (found) return found;
  }
  if (address.protocol !== 'https:' || !hosts.includes(address.hostname)) return null;
  return { provider: 'site', name: address.hostname, address: address.href, player: address.href, shape: 'wide' };
}
