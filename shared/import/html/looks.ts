import { count } from './cleaned.ts';
import { attribute } from './element.ts';
import type { Page } from './page.ts';

const LOOKS = /(?:^|[;\s])(?:font|font-family|font-size|color|background|background-color|mso-[a-z-]*(?:font|color)[a-z-]*)\s*:/i;

/** Counts what brought a font, a size or a colour of its own, none of which an article has. */
export function countLooks(page: Page): void {
  for (const element of page.elements) {
    if (element.tagName === 'font' || LOOKS.test(attribute(element, 'style').slice(0, 2000))) count(page.cleaned, 'styles');
  }
}
