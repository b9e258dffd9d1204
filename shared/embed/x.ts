import type { Recognise } from './embed.ts';
import { pathParts } from './web-address.ts';

const HOSTS = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'];

/** A post. The player is the document that X's own script puts into a frame. */
export const x: Recognise = (address) => {
  if (!HOSTS.includes(address.hostname)) return null;
  const parts = pathParts(address);
  const [name = '', status = '', id = ''] = parts[0] === 'i' && parts[1] === 'web' ? ['i', ...parts.slice(2)] : parts;
  if (!/^\w{1,15}$/.test(name) || !/^status(?:es)?$/.test(status) || !/^\d{1,20}$/.test(id)) return null;
  return {
    provider: 'x', name: 'X', address: `https://x.com/${name}/status/${id}`,
    player: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`, shape: 'post',
  };
};
