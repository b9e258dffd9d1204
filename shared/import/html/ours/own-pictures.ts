import { isWebUrl } from '../../../article/url.ts';
import type { Page } from '../page.ts';

/** A file beside a page as `export/html/picture-file.ts` names it. */
const BESIDE = /^images\/[0-9a-f]{64}(?:-\d{1,5})?\.(?:jpg|png|webp|gif|avif)$/;
/** In characters: what the whole addresses of a short page's pictures may be longer than that page. */
const MORE = 100_000;

/**
 * A page of ours has its pictures beside it and says its own address, so each picture has one too, from which it can be
 * fetched where the page is online by then. None has where all of them together would be far longer than the page: an
 * address that long is written once and would stand in each picture.
 * @param address the page's, '' for none @param pageLength of its HTML, in characters
 */
export function readOwnPictures({ elements }: Page, address: string, pageLength: number): void {
  if (!isWebUrl(address)) return;
  const sources = elements.flatMap(({ tagName, attrs }) => (tagName === 'img' ? attrs.filter(({ name, value }) => name === 'src' && BESIDE.test(value)) : []));
  const urls: string[] = [];
  let length = 0;
  for (const { value } of sources) {
    const url = new URL(value, address).href;
    length += url.length;
    if (length > pageLength + MORE) return;
    urls.push(url);
  }
  sources.forEach((source, at) => { source.value = urls[at] ?? source.value; });
}
