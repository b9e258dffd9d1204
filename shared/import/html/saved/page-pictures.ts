import { attribute } from '../element.ts';
import { rename, type Page } from '../page.ts';

/** Pictures that a page loads only once they are looked at, and AMP's, as plain ones. */
export function readPagePictures(page: Page): void {
  for (const element of page.elements) {
    if (element.tagName === 'amp-img') rename(element, 'img');
    if (element.tagName !== 'img') continue;
    const later = ['data-src', 'data-original', 'data-lazy-src'].map((name) => attribute(element, name)).find((address) => /^https?:\/\//i.test(address));
    const source = element.attrs.find(({ name }) => name === 'src');
    if (later === undefined || /^https?:/i.test(source?.value ?? '')) continue;
    if (source) source.value = later;
    else element.attrs.push({ name: 'src', value: later });
  }
}
