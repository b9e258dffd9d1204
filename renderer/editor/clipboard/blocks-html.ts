import type { Block, ListItem } from '../../../shared/article/block.ts';
import { MARKS, type Inline, type Mark } from '../../../shared/article/inline.ts';
import { blockText } from '../../../shared/article/text.ts';
import { Notes } from '../../../shared/export/notes.ts';

const TAG: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', superscript: 'sup', subscript: 'sub', code: 'code' };
const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const text = (words: string): string => words.replace(/[&<>"]/g, (character) => NAMED[character] ?? character);

/** Plain HTML of these blocks for other programs' clipboards: words, marks, links and notes, no page around them. */
export function blocksHtml(blocks: readonly Block[]): string {
  const notes = new Notes();
  const inlines = (children: readonly Inline[]): string => children.map((child) => inlineHtml(child, notes)).join('');
  const words = blocks.map((block) => blockHtml(block, inlines)).join('');
  if (notes.all.length === 0) return words;
  const items = notes.all.map(({ number, children }) => `<li id="note-${number}">${inlines(children)}</li>`);
  return `${words}<section role="doc-endnotes"><hr><ol>${items.join('')}</ol></section>`;
}

type Inlines = (children: readonly Inline[]) => string;

function blockHtml(block: Block, inlines: Inlines): string {
  switch (block.type) {
    case 'paragraph': return `<p>${inlines(block.children)}</p>`;
    case 'heading': return `<h${block.level}>${inlines(block.children)}</h${block.level}>`;
    case 'list': return list(block.style, block.items, inlines);
    case 'quote': case 'pullQuote': return `<blockquote><p>${inlines(block.children)}</p>${block.attribution ? `<p>— ${text(block.attribution)}</p>` : ''}</blockquote>`;
    case 'relatedLinks': return `<ul>${block.items.map((item) => `<li>${item.url === null ? text(item.title) : link(item.url, text(item.title))}</li>`).join('')}</ul>`;
    case 'embed': return `<p>${link(block.url, text(block.title || block.url))}</p>`;
    case 'table': return `<table>${block.rows.map((row) => `<tr>${row.cells.map((cell) => `<td>${inlines(cell.children)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'figure': return `<p>${text(blockText(block)).replaceAll('\n', '<br>')}</p>`;
    case 'rule': return '<hr>';
  }
}

function list(style: 'bullet' | 'number', items: readonly ListItem[], inlines: Inlines): string {
  const tag = style === 'number' ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inlines(item.children)}${item.nested ? list(item.nested.style, item.nested.items, inlines) : ''}</li>`).join('')}</${tag}>`;
}

function link(url: string, words: string): string {
  return `<a href="${text(url)}">${words}</a>`;
}

function inlineHtml(child: Inline, notes: Notes): string {
  if (child.type === 'break') return '<br>';
  if (child.type === 'link') return link(child.url, child.children.map((part) => inlineHtml(part, notes)).join(''));
  if (child.type === 'footnote') {
    const number = notes.take(child);
    return `<sup><a href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
  }
  const marks = MARKS.filter((mark) => child.marks?.includes(mark));
  return marks.reduceRight((inside, mark) => `<${TAG[mark]}>${inside}</${TAG[mark]}>`, text(child.text));
}
