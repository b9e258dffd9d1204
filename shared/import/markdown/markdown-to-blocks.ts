import { htmlToBlocks, type HtmlBlocks, type HtmlOptions } from '../html/html-to-blocks.ts';
import { markdownHtml } from './markdown-html.ts';

/** `localPictures`: addresses of pictures that lie beside the file, which nobody has looked for. */
export type MarkdownBlocks = HtmlBlocks & { readonly localPictures: readonly string[] };

/** The blocks of a Markdown text, cleaned as all HTML is. What it says about itself (front matter) is no part of it. */
export function markdownToBlocks(markdown: string, options: HtmlOptions = {}): MarkdownBlocks {
  const { html, hasOnlyWords, localPictures } = markdownHtml(markdown);
  const read = htmlToBlocks(html, options);
  // A paragraph that holds only a picture is none that somebody left empty.
  const { emptyParagraphs: _emptyParagraphs, ...cleaned } = read.cleaned;
  return { ...read, cleaned, localPictures, notes: hasOnlyWords ? [...read.notes, { code: 'onlyWordsHere', text: '' }] : read.notes };
}
