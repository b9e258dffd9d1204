import type { Embed, Recognise } from './embed.ts';
import { pathParts } from './web-address.ts';

const HOSTS = ['tiktok.com', 'www.tiktok.com', 'm.tiktok.com'];
/** What the app gives to share; only TikTok knows the post behind it. */
const SHORT_HOSTS = ['vm.tiktok.com', 'vt.tiktok.com'];
const SHORT = /^\w{5,20}$/;

/** A video, a photo or what the app gives to share. Source of the player: TikTok for Developers, "Embed player". */
export const tiktok: Recognise = (address) => {
  const [first = '', second = '', third = ''] = pathParts(address);
  if (SHORT_HOSTS.includes(address.hostname)) return SHORT.test(first) ? post(`https://${address.hostname}/${first}/`, null) : null;
  if (!HOSTS.includes(address.hostname)) return null;
  if (first === 't' && SHORT.test(second)) return post(`https://www.tiktok.com/t/${second}/`, null);
  if (!/^@[\w.]{1,32}$/.test(first) || !/^\d{5,20}$/.test(third)) return null;
  if (second === 'photo') return post(`https://www.tiktok.com/${first}/photo/${third}`, null);
  return second === 'video' ? post(`https://www.tiktok.com/${first}/video/${third}`, `https://www.tiktok.com/player/v1/${third}`) : null;
};

function post(address: string, player: string | null): Embed {
  return { provider: 'tiktok', name: 'TikTok', address, player, shape: 'tall' };
}
