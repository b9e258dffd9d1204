import { MARKS, type Inline, type Link, type Mark, type Text } from '../../article/inline.ts';
import { hasWords } from '../../article/text.ts';
import { hrefFor } from './href.ts';
import { append, html, nothing, text, wrapped, type Html } from './html.ts';

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
const LINK = { start: html`<a href="`, middle: html`">`, end: html`</a>` };

/** @param base absolute; where the page stands. A link that leads nowhere, or has no words, is its words alone. */
export function inlines(children: readonly Inline[], base: string): Html {
  let result: Html = nothing;
  for (const child of children) result = append(result, inline(child, base));
  return result;
}

function inline(child: Inline, base: string): Html {
  switch (child.type) {
    case 'text': return child.marks === undefined ? text(child.text) : marked(child, child.marks);
    case 'break': return BREAK;
    case 'link': return link(child, base);
  }
}

function marked(child: Text, marks: readonly Mark[]): Html {
  let result = text(child.text);
  for (const mark of INNERMOST_FIRST) {
    if (marks.includes(mark)) result = wrapped(ELEMENTS[mark].start, result, ELEMENTS[mark].end);
  }
  return result;
}

function link(child: Link, base: string): Html {
  const words = inlines(child.children, base);
  const href = hasWords(child.children) ? hrefFor(child.url, base) : null;
  return href === null ? words : append(wrapped(LINK.start, text(href), LINK.middle), append(words, LINK.end));
}
