import { MARKS, type Inline, type Mark, type Text } from '../../article/inline.ts';
import { inlineText } from '../../article/text.ts';
import { hrefFor } from './href.ts';
import { html, text, type Html, nothing } from './html.ts';

const MARKED: Record<Mark, (content: Html) => Html> = {
  bold: (content) => html`<strong>${content}</strong>`,
  italic: (content) => html`<em>${content}</em>`,
  underline: (content) => html`<u>${content}</u>`,
  strike: (content) => html`<s>${content}</s>`,
  superscript: (content) => html`<sup>${content}</sup>`,
  subscript: (content) => html`<sub>${content}</sub>`,
  code: (content) => html`<code>${content}</code>`,
};
const INNERMOST_FIRST = [...MARKS].reverse();

function marked(child: Text): Html {
  const content = text(child.text);
  if (child.marks === undefined) return content;
  return INNERMOST_FIRST.reduce((inside, mark) => child.marks?.includes(mark) ? MARKED[mark](inside) : inside, content);
}

/** @param base absolute; where the page stands. A link that leads nowhere, or has no words, is its words alone. */
export function inlines(children: readonly Inline[], base: string): Html {
  let result: Html = nothing;
  for (const child of children) result = html`${result}${inline(child, base)}`;
  return result;
}

function inline(child: Inline, base: string): Html {
  if (child.type === 'text') return marked(child);
  if (child.type === 'break') return html`<br>`;
  const words = inlines(child.children, base);
  const href = inlineText(child.children).trim() === '' ? null : hrefFor(child.url, base);
  return href === null ? words : html`<a href="${text(href)}">${words}</a>`;
}
