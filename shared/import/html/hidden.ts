import { count } from './cleaned.ts';
import { textWithin, type Page } from './page.ts';
import { styleOf } from './style.ts';

/** What the program itself did not show: hidden text in Word, folded menus on a page. The clipboard's plain text has none of it. */
export function skipHidden(page: Page): void {
  for (const element of page.elements) {
    const style = styleOf(element);
    if (!style.get('display')?.startsWith('none') && style.get('mso-hide') !== 'all' && !element.attrs.some((one) => one.name === 'hidden')) continue;
    page.skipped.add(element);
    if (textWithin(element).trim() !== '') count(page.cleaned, 'hidden');
  }
}
