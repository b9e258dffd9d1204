/** The custom scheme of the screens; `standard` and `secure`, so that the page has an origin as on the web. */
export const SCHEME = 'redaksi';
export const ORIGIN = `${SCHEME}://app`;
export const START = `${ORIGIN}/index.html`;

/** The path of an address of ours, without its leading "/" and its query; null for any other address. */
export function pathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  return protocol === `${SCHEME}:` && host === 'app' ? pathname.slice(1) : null;
}
