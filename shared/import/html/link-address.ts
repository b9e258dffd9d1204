import { isSafeUrl } from '../../article/url.ts';
import { count, type Cleaned } from './cleaned.ts';
import { REDIRECTS, TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking.ts';

const LONGEST = 4096;
/** As long as an address with another one packed into it may be. */
const LONGEST_PACKED = 16_384;

/** The address of a link as a browser would read it, without what only tracks its reader; null where it may not be kept. */
export function linkAddress(href: string, cleaned: Cleaned): string | null {
  const written = href.slice(0, LONGEST_PACKED + 1).replace(/[\t\n\r]/g, '').trim();
  if (written === '') return null;
  const meant = written.length <= LONGEST_PACKED ? withoutTracking(unpacked(written)) : written;
  if (meant.length > LONGEST || !isSafeUrl(meant)) {
    count(cleaned, 'links');
    return null;
  }
  if (meant !== written) count(cleaned, 'tracking');
  return meant;
}

/** The address that a redirecting one leads to, by what it says itself: nothing is asked of any server. */
function unpacked(address: string): string {
  let meant = address;
  for (let times = 0; times < 3; times += 1) {
    const parts = /^https?:\/\/([^/?#]+)(\/[^?#]*)?\?([^#]*)/i.exec(meant);
    if (!parts) return meant;
    const [, host = '', path = '/', query = ''] = parts;
    const packed = REDIRECTS.filter((one) => one.host.test(host.toLowerCase()) && one.path.test(path)).map(({ parameter }) => parameterOf(query, parameter))
      .find((value) => value !== null && /^https?:\/\//i.test(value));
    if (packed === undefined || packed === null) return meant;
    meant = packed;
  }
  return meant;
}

function parameterOf(query: string, name: string): string | null {
  const part = query.split('&').find((one) => one.startsWith(`${name}=`));
  try {
    return part === undefined ? null : decodeURIComponent(part.slice(name.length + 1).replaceAll('+', ' '));
  } catch {
    // A broken escape: nobody can say what was meant, and the address stays as it is.
    return null;
  }
}

/** By hand and not by URL, which would write the rest of the address anew. */
function withoutTracking(address: string): string {
  const [, before = '', query = '', after = ''] = /^(https?:[^?#]*)\?([^#]*)(.*)$/is.exec(address) ?? [];
  if (query === '') return address;
  const kept = query.split('&').filter((part) => !isTracking(part.split('=', 1)[0] ?? ''));
  return kept.length === query.split('&').length ? address : `${before}${kept.length > 0 ? '?' : ''}${kept.join('&')}${after}`;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}
