import type { Block, BlockOf, BoxBlock, ListItem, ListStyle } from '../../article/block.ts';
import { hasWords } from '../../article/text.ts';
import { embed } from './embed.ts';
import { figure } from './figure.ts';
import { gallery } from './gallery.ts';
import { append, html, join, nothing, text, wrapped, type Html } from './html.ts';
import { inlines } from './inline.ts';
import type { PageState } from './page-state.ts';
import { relatedLinks } from './related-links.ts';
import { table } from './table.ts';

const PARAGRAPH = { start: html`<p>`, end: html`</p>\n` };

/** One block of the body; nothing where it has nothing to say. `state` remembers what came before it. */
export function blockHtml(block: Block, state: PageState): Html {
  switch (block.type) {
    case 'paragraph': return paragraph(block, state);
    case 'heading': return heading(block, state);
    case 'list': return list(block.style, block.items, state);
    case 'quote': return quote(block, state);
    case 'pullQuote': return pullQuote(block, state);
    case 'figure': return figure(block, state);
    case 'gallery': return gallery(block, state);
    case 'relatedLinks': return relatedLinks(block, state);
    case 'table': return table(block, state);
    case 'factBox': return factBox(block, state);
    case 'embed': return embed(block, state);
    case 'rule': return html`<hr>\n`;
  }
}

function paragraph(block: BlockOf<'paragraph'>, state: PageState): Html {
  if (!hasWords(block.children)) return nothing;
  return wrapped(PARAGRAPH.start, append(state.takeDateline(), inlines(block.children, state)), PARAGRAPH.end);
}

/** No level is skipped: a heading stands at most one level below the one before it, or screen readers lose the thread (WCAG technique G141). */
function heading(block: BlockOf<'heading'>, state: PageState): Html {
  if (!hasWords(block.children)) return nothing;
  const level = Math.min(block.level, state.headingLevel + 1);
  state.headingLevel = level;
  return html`<h${level}>${inlines(block.children, state)}</h${level}>\n`;
}

function list(style: ListStyle, items: readonly ListItem[], state: PageState): Html {
  const entries = items.flatMap((item) => {
    const own = inlines(item.children, state);
    const nested = item.nested ? list(item.nested.style, item.nested.items, state) : nothing;
    const isEmpty = nested === nothing && !hasWords(item.children);
    return isEmpty ? [] : [html`<li>${style === 'check' ? ticked(own, item.checked === true) : own}${nested}</li>`];
  });
  if (entries.length === 0) return nothing;
  switch (style) {
    case 'bullet': return html`<ul>${join(entries)}</ul>\n`;
    case 'number': return html`<ol>${join(entries)}</ol>\n`;
    case 'check': return html`<ul class="check">${join(entries)}</ul>\n`;
  }
}

/** A box that tells whether it is ticked, in the words of the reader's own browser, and cannot be changed. */
function ticked(words: Html, isTicked: boolean): Html {
  return html`<label><input type="checkbox" disabled${isTicked ? html` checked` : nothing}> ${words}</label>`;
}

function quote(block: BlockOf<'quote'>, state: PageState): Html {
  const attribution = block.attribution?.trim() ?? '';
  if (!hasWords(block.children)) return withoutQuote(attribution);
  const words = html`<blockquote><p>${inlines(block.children, state)}</p></blockquote>`;
  return attribution === '' ? html`${words}\n` : html`<figure class="quote">${words}<figcaption>${text(attribution)}</figcaption></figure>\n`;
}

/** A note beside the text rather than a landmark of the page: it says nothing that the text does not (ARIA, role note). */
function pullQuote(block: BlockOf<'pullQuote'>, state: PageState): Html {
  const attribution = block.attribution?.trim() ?? '';
  if (!hasWords(block.children)) return withoutQuote(attribution);
  const source = attribution === '' ? nothing : html`<p class="attribution">${text(attribution)}</p>`;
  return html`<aside class="pull-quote" role="note"><p>${inlines(block.children, state)}</p>${source}</aside>\n`;
}

/** A name without words of its own is still part of the text. */
function withoutQuote(attribution: string): Html {
  return attribution === '' ? nothing : html`<p>${text(attribution)}</p>\n`;
}

/** A part of the page of its own, named by its title, which is none of the story's headings. What precedes a story's first words, the dateline, is not for a box. */
function factBox(block: BlockOf<'factBox'>, state: PageState): Html {
  const title = block.title.trim();
  const body = join(block.body.map((inner) => boxBlock(inner, state)));
  if (title === '') return body === nothing ? nothing : html`<aside class="fact-box" role="note">${body}</aside>\n`;
  const id = text(`box-${block.id}`);
  return html`<aside class="fact-box" role="note" aria-labelledby="${id}"><p class="title" id="${id}">${text(title)}</p>\n${body}</aside>\n`;
}

function boxBlock(block: BoxBlock, state: PageState): Html {
  if (block.type === 'list') return list(block.style, block.items, state);
  return hasWords(block.children) ? html`<p>${inlines(block.children, state)}</p>\n` : nothing;
}
