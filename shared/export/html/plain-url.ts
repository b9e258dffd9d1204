/**
 * http or https, a host of lower-case names that ends in letters (so that it is no number) and has no encoded name, a
 * path without dot segments, and nothing in path, query and fragment that is ever percent-encoded.
 */
const PLAIN = /^https?:\/\/(?:(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!xn--)[a-z]{2,}(?:\/(?!\.)[\w.~,;:=@+-]*)+(?:\?[\w.~,;:=@+&/?-]*)?(?:#[\w.~,;:=@+&/?-]*)?$/;

/** Whether a URL is written as a URL parser would write it, told without parsing it. False tells nothing. */
export function isPlainUrl(url: string): boolean {
  return PLAIN.test(url);
}
