const SAFE_SCHEME = /^(?:https?|mailto):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Browsers drop tabs and line ends and trim control characters before they read a scheme (WHATWG URL, basic URL parser). */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g;

/** True for http, https, mailto and relative URLs, as a browser would read them; everything else could run or leak. */
export function isSafeUrl(url: string): boolean {
  const asRead = url.replace(IGNORED_BY_BROWSERS, '');
  if (asRead === '') return false;
  return SAFE_SCHEME.test(asRead) || !ANY_SCHEME.test(asRead);
}

/** In UTF-16 code units. */
export const LONGEST_URL = 4096;

/** True for a whole http or https address: one that something could be fetched from. */
export function isWebUrl(url: string): boolean {
  return url.length <= LONGEST_URL && /^https?:\/\//i.test(url) && URL.canParse(url);
}
