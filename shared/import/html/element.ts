import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** Blank space and comments: nothing that a reader sees. */
export const isBlank = (node: Node): boolean => !isElement(node) && (!isText(node) || node.value.trim() === '');

export function attribute(element: Element, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

/** What can run or load something, or whose words no reader sees; it goes with all below it. */
export const DROPPED = new Set([
  'script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'svg', 'canvas', 'audio', 'video', 'frameset',
  'head', 'title', 'noembed', 'noframes',
]);

/** Those of them that run or load something, and are told of. */
export const RUNS = new Set(['script', 'iframe', 'object', 'embed', 'applet']);

/** Elements that a browser lays out as blocks of their own: a paragraph ends before and after. */
export const BOUNDARIES = new Set([
  'html', 'body', 'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'address', 'center', 'figure', 'figcaption', 'form',
  'fieldset', 'legend', 'details', 'summary', 'dl', 'dt', 'dd', 'pre', 'blockquote', 'ul', 'ol', 'menu', 'li', 'hgroup', 'search', 'optgroup', 'option',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'hr', 'dir', 'listing', 'plaintext', 'xmp',
]);
