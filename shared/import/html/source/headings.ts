import { attribute } from '../element.ts';
import { hasClass, rename, type Page } from '../page.ts';
import { styleOf } from '../style.ts';

/** Paragraphs that are headings by their style only: Word's title and outline levels, and ARIA's role of heading. */
export function readHeadings(page: Page): void {
  for (const element of page.elements) {
    if (element.tagName !== 'p' && element.tagName !== 'div') continue;
    const level = headingLevel(element);
    if (level !== null) rename(element, `h${Math.min(level, 6)}`);
    else if (element.tagName === 'p' && hasClass(element, /\bMso(?:Intense)?Quote\b/)) rename(element, 'blockquote');
  }
}

function headingLevel(element: Page['elements'][number]): number | null {
  if (hasClass(element, /\bMsoTitle\b/)) return 1;
  const level = attribute(element, 'role') === 'heading' ? attribute(element, 'aria-level') || '2'
    : /\bMsoHeading([1-9])\b/.exec(attribute(element, 'class'))?.[1] ?? (element.tagName === 'p' ? styleOf(element).get('mso-outline-level') : undefined);
  return level !== undefined && /^[1-9]$/.test(level) ? Number(level) : null;
}
