import { isWebUrl } from '../../../article/url.ts';
import type { Page } from '../page.ts';
import { pictureSource } from '../picture.ts';

/**
 * A page of ours has its pictures beside it and says its own address, so each picture has one too, from which it can be
 * fetched where the page is online by then. @param address the page's, '' for none
 */
export function readOwnPictures({ elements }: Page, address: string): void {
  if (!isWebUrl(address)) return;
  for (const element of elements) {
    const source = element.tagName === 'img' ? element.attrs.find(({ name }) => name === 'src') : undefined;
    if (source && source.value !== '' && pictureSource(element) === null && URL.canParse(source.value, address)) source.value = new URL(source.value, address).href;
  }
}
