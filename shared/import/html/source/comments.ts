import { count } from '../cleaned.ts';
import { isElement, type Element } from '../element.ts';
import { hasClass, type Page } from '../page.ts';
import { styleOf } from '../style.ts';

/** Word's comments are talk about the text and none of its words; nor is the short line that it draws above its notes. */
export function skipComments(page: Page): void {
  for (const element of page.elements) {
    const part = styleOf(element).get('mso-element');
    if (isComment(element, part)) {
      page.skipped.add(element);
      if (part === 'comment-list') count(page.cleaned, 'comments');
    }
    if (part === 'footnote-list' || part === 'endnote-list') skipSeparator(element, page);
  }
}

function isComment(element: Element, part: string | undefined): boolean {
  return part === 'comment-list' || styleOf(element).get('mso-special-character') === 'comment'
    || hasClass(element, /\bmsocomanchor\b|\bmsocomoff\b|\bMsoCommentReference\b/i);
}

function skipSeparator(list: Element, page: Page): void {
  for (const child of list.childNodes) if (isElement(child) && ['br', 'hr'].includes(child.tagName)) page.skipped.add(child);
}
