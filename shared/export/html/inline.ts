import { MARKS, type Inline, type Link, type Mark, type Text } from '../../article/inline.ts';
import { hasWords } from '../../article/text.ts';
import { hrefFor } from './href.ts';
import { append, html, nothing, text, wrapped, type Html } from './html.ts';
import { noteReference } from './note-reference.ts';
import type { PageState } from './page-state.ts';

const ELEMENTS: Record<Mark, { readonly start: Html; readonly end: Html }> = {
  bold: { start: html`<strong>`, end: html`</strong>` },
  italic: { start: html`<em>`, end: html`</em>` },
  underline: { start: html`<u>`, end: html`</u>` },
  strike: { start: html`<s>`, end: html`</s>` },
  superscript: { start: html`<sup>`, end: html`</sup>` },
  subscript: { start: html`<sub>`, end: html`</sub>` },
  code: { start: html`<code>`, end: html`</code>` },
};
const INNERMOST_FIRST = [...MARKS].reverse();
const BREAK = html`<br>`;
const LANGUAGE = { start: html`<span lang="`, middle: html`">`, end: html`</span>` };
const LINK = { start: html`<a href="`, middle: html`">`, end: html`</a>` };

/**
 * A link that leads nowhere, or has no words, is its words alone; a note is its number, which leads to it at the page's foot.
 * @param page `base`: absolute, where the page stands
 */
export function inlines(children: readonly Inline[], page: Pick<PageState, 'base' | 'notes'>): Html {
  let result: Html = nothing;
  for (const child of children) result = append(result, inline(child, page));
  return result;
}

function inline(child: Inline, page: Pick<PageState, 'base' | 'notes'>): Html {
  switch (child.type) {
    case 'text': {
      const words = child.marks === undefined ? text(child.text) : marked(child, child.marks);
      return child.lang === undefined ? words : append(wrapped(LANGUAGE.start, text(child.lang), LANGUAGE.middle), append(words, LANGUAGE.end));
    }
    case 'break': return BREAK;
    case 'link': return link(child, page);
    case 'footnote': return noteReference(page.notes.take(child));
  }
}

function marked(child: Text, marks: readonly Mark[]): Html {
  let result = text(child.text);
  for (const mark of INNERMOST_FIRST) {
    if (marks.includes(mark)) result = wrapped(ELEMENTS[mark].start, result, ELEMENTS[mark].end);
  }
  return result;
}

function link(child: Link, page: Pick<PageState, 'base' | 'notes'>): Html {
  const words = inlines(child.children, page);
  const href = hasWords(child.children) ? hrefFor(child.url, page.base) : null;
  return href === null ? words : append(wrapped(LINK.start, text(href), LINK.middle), append(words, LINK.end));
}
