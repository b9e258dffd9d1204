import { isWebUrl } from '../../article/url.ts';
import { attribute, type Element } from './element.ts';
import { points, styleOf } from './style.ts';

/** A picture whose place is kept, in the figure or as the picture of a gallery with this id: `url` is a data URL, or the address of one elsewhere, which nobody has asked for. */
export type WantedPicture = { readonly blockId: string; readonly url: string };

const DATA = /^data:image\/(?:png|jpeg|jpg|gif|webp|avif);base64,/i;
/** Smaller than anything to look at: such pictures only tell a site that they were fetched. */
const TINY_IN_POINTS = 2.5;

/** Where the bytes of a picture are; null where nobody can get them (in another program's folder). */
export function pictureSource(element: Element): string | null {
  const source = attribute(element, 'src').trim();
  return isDataPicture(source) || isWebUrl(source) ? source : null;
}

export function isDataPicture(source: string): boolean {
  return DATA.test(source.slice(0, 40));
}

/** True for those that only count readers, and for a program's own signs. */
export function isNoPicture(element: Element): boolean {
  if (attribute(element, 'aria-roledescription') === 'checkbox') return true;
  const style = styleOf(element);
  const sizes = ['width', 'height'].map((name) => points(style.get(name)) ?? points(attribute(element, name)));
  return sizes.some((size) => size !== null && size < TINY_IN_POINTS);
}
