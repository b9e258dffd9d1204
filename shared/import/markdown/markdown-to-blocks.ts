import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { htmlToBlocks, type HtmlBlocks } from '../html/html-to-blocks.ts';

/**
 * The HTML that GitHub Flavored Markdown stands for. Elements and addresses in it are as written, and unsafe: it is for
 * the HTML reader only, which takes none of what could run.
 */
export function markdownHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });
}

/** The blocks of a Markdown text, cleaned as all HTML is. */
export function markdownToBlocks(markdown: string, options: { keepsPictures?: boolean } = {}): HtmlBlocks {
  return htmlToBlocks(markdownHtml(markdown), options);
}
