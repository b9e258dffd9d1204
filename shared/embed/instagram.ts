import type { Recognise } from './embed.ts';
import { pathParts } from './web-address.ts';

const HOSTS = ['instagram.com', 'www.instagram.com', 'm.instagram.com'];
const KIND: Readonly<Record<string, 'p' | 'reel'>> = { p: 'p', reel: 'reel', reels: 'reel', tv: 'p' };

/** A post or a reel, also below its author's name. The player is the document that Instagram's own script puts into a frame. */
export const instagram: Recognise = (address) => {
  if (!HOSTS.includes(address.hostname)) return null;
  const parts = pathParts(address);
  const [place = '', code = ''] = Object.hasOwn(KIND, parts[0] ?? '') ? parts : parts.slice(1);
  const kind = Object.hasOwn(KIND, place) ? KIND[place] : undefined;
  if (kind === undefined || !/^[\w-]{5,64}$/.test(code)) return null;
  const post = `https://www.instagram.com/${kind}/${code}/`;
  return { provider: 'instagram', name: 'Instagram', address: post, player: `${post}embed/`, shape: 'post' };
};
