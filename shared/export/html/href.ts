import { isSafeUrl } from '../../article/url.ts';
import { isPlainUrl } from './plain-url.ts';

/** Characters that a URL may hold as they are (WHATWG URL, "URL code points"), and `%`. */
const NOT_IN_URL = /[^A-Za-z0-9!$&'()*+,\-./:;=?@_~%#\u00a0-\u{10fffd}]|[\p{Cs}\p{Noncharacter_Code_Point}\p{Cc}\p{Z}]|%(?![0-9A-Fa-f]{2})/gu;
const LINE_ENDS_AND_TABS = /[\t\n\r]/g;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Scheme and host of an absolute URL, as a parser has written them; an IPv6 address keeps its square brackets. */
const PLACE = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/;

function encoded(character: string): string {
  return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}

/**
 * A URL as it may stand in an href: percent-encoded where it must be, relative ones still relative.
 * @param base absolute; where the page stands.
 * @returns null where the URL is not safe or no browser could follow it.
 */
export function hrefFor(url: string, base: string): string | null {
  if (isPlainUrl(url)) return url;
  const trimmed = url.replace(LINE_ENDS_AND_TABS, '').trim();
  if (!isSafeUrl(trimmed) || !URL.canParse(trimmed, base)) return null;
  const written = HAS_SCHEME.test(trimmed) ? new URL(trimmed).href : trimmed;
  const [place = ''] = PLACE.exec(written) ?? [];
  const [address = '', ...fragment] = written.slice(place.length).replace(NOT_IN_URL, encoded).split('#');
  return fragment.length === 0 ? place + address : `${place}${address}#${fragment.join('%23')}`;
}
