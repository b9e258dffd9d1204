import type { Recognise } from './embed.ts';
import { pathParts } from './web-address.ts';

const HOSTS = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtube-nocookie.com', 'www.youtube-nocookie.com'];
/** Two of the player's own pages have names as long as a video's number: a list's, and a channel's. */
const VIDEO = /^(?!videoseries$|live_stream$)[\w-]{11}$/;
/** Before the number of a video, where it is in the path. */
const PLACES = ['shorts', 'embed', 'live', 'v'];

/** A video; its player is the one that sets no cookies before it plays. Source: YouTube, "Embedded player parameters". */
export const youtube: Recognise = (address) => {
  const parts = pathParts(address);
  const [place = '', second = ''] = parts;
  const id = address.hostname === 'youtu.be' ? place : HOSTS.includes(address.hostname) ? videoIn(address, place, second) : '';
  if (!VIDEO.test(id)) return null;
  const isShort = place === 'shorts' && address.hostname !== 'youtu.be';
  const start = startOf(address);
  return {
    provider: 'youtube', name: 'YouTube',
    address: isShort ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}${start === 0 ? '' : `&t=${String(start)}s`}`,
    player: `https://www.youtube-nocookie.com/embed/${id}${start === 0 ? '' : `?start=${String(start)}`}`,
    shape: isShort ? 'tall' : 'wide',
  };
};

function videoIn({ searchParams }: URL, place: string, second: string): string {
  if (place === 'watch') return searchParams.get('v') ?? '';
  return PLACES.includes(place) ? second : '';
}

/** In seconds, of "90", "90s" and "1h2m3s"; 0 from the beginning. */
function startOf({ searchParams }: URL): number {
  const written = searchParams.get('t') ?? searchParams.get('start') ?? '';
  const [, hours, minutes, seconds] = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(written) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
