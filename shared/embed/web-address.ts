/** Of an article's URLs, by the model. */
const LONGEST = 4096;
/** A browser would drop some of these and read a host that nobody saw. */
const NOT_IN_ADDRESS = /[\s\p{C}\\]/u;

/** An http or https address without a name, a password or a port in it; null for every other text. */
export function webAddress(text: string): URL | null {
  if (text.length > LONGEST || NOT_IN_ADDRESS.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const address = new URL(text);
  return address.username === '' && address.password === '' && address.port === '' ? address : null;
}

/** The parts of a path: "/@nama/video/1" is ["@nama", "video", "1"]. */
export function pathParts({ pathname }: URL): string[] {
  return pathname.split('/').filter((part) => part !== '');
}
