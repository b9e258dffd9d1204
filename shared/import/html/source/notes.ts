import { defaultTreeAdapter } from 'parse5';
import { count } from '../cleaned.ts';
import { attribute, isElement, type Element } from '../element.ts';
import { hasClass, removeAttribute, rename, type Page } from '../page.ts';
import { styleOf } from '../style.ts';

/** Where a number in the text leads: Word, LibreOffice, Google Docs; and where a note's own number leads back to. */
const REFERENCE = /^#(?:_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/i;
const NOTE = /^#(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|ftnt_ref\d+)$/i;

/**
 * Footnotes stay as numbers in the text and paragraphs at its end, until the article has notes of its own; the links
 * between them lead nowhere here. Word's comments are talk about the text and none of its words.
 */
export function readNotes(page: Page): void {
  for (const element of page.elements) {
    if (isComment(element)) {
      page.skipped.add(element);
      if (styleOf(element).get('mso-element') === 'comment-list') count(page.cleaned, 'comments');
    }
    const part = styleOf(element).get('mso-element');
    if (part === 'footnote-list' || part === 'endnote-list') skipSeparator(element, page);
    if (element.tagName === 'a') readNoteLink(element);
  }
}

function isComment(element: Element): boolean {
  const style = styleOf(element);
  return style.get('mso-element') === 'comment-list' || style.get('mso-special-character') === 'comment'
    || hasClass(element, /\bmsocomanchor\b|\bmsocomoff\b|\bMsoCommentReference\b/i);
}

/** Word draws a short line above its notes. */
function skipSeparator(list: Element, page: Page): void {
  for (const child of list.childNodes) if (isElement(child) && ['br', 'hr'].includes(child.tagName)) page.skipped.add(child);
}

function readNoteLink(link: Element): void {
  const href = attribute(link, 'href');
  if (REFERENCE.test(href)) {
    removeAttribute(link, 'href');
    rename(link, 'sup');
  } else if (NOTE.test(href)) {
    removeAttribute(link, 'href');
    rename(link, 'span');
    // LibreOffice sets the number against the note's first word.
    defaultTreeAdapter.insertText(link, ' ');
  }
}
