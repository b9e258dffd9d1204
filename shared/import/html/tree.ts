import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import { DROPPED, isText } from './element.ts';

/** Deeper than any page (browsers stop at 512), and still parsed at once: the parser's time grows with the square of the depth. */
const DEEPEST = 16_384;
/**
 * Ten times the longest book. Unclosed formatting is repeated by the parser in every paragraph, so that a small text can
 * become a huge tree.
 */
const MOST_ELEMENTS = 200_000;

/** Children looked at to find a place among them, which the parser does for each thing that stands loose in a table. */
const MOST_STEPS = 50_000_000;

class TooLargeTree extends Error {}

/** The tree of an HTML text, which is never live; null for one that is built to be too deep or too large. */
export function parseTree(html: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  let elements = 0;
  let steps = 0;
  const count = (more: { depth?: number; elements?: number; steps?: number }): void => {
    depth += more.depth ?? 0;
    elements += more.elements ?? 0;
    steps += more.steps ?? 0;
    if (depth > DEEPEST || elements > MOST_ELEMENTS || steps > MOST_STEPS) throw new TooLargeTree();
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => count({ depth: 1 }),
    onItemPop: () => count({ depth: -1 }),
    createElement(...given) {
      count({ elements: 1 });
      return defaultTreeAdapter.createElement(...given);
    },
    insertBefore(parent, node, reference) {
      count({ steps: parent.childNodes.length });
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    insertTextBefore(parent, text, reference) {
      count({ steps: parent.childNodes.length });
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
    detachNode(node) {
      count({ steps: node.parentNode?.childNodes.length ?? 0 });
      defaultTreeAdapter.detachNode(node);
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooLargeTree) return null;
    throw error;
  }
}

/** The words of an HTML text whose tree cannot be had, one line between two tags; each character is looked at once or twice. */
export function wordsWithoutTags(html: string): string {
  const words: string[] = [];
  let dropped = '';
  for (let from = 0, open = html.indexOf('<'); from < html.length; open = html.indexOf('<', from)) {
    const textEnd = open === -1 ? html.length : open;
    if (dropped === '' && textEnd > from) words.push(html.slice(from, textEnd));
    if (open === -1) break;
    const end = tagEnd(html, open);
    if (end === -1) {
      // No tag: "<" and what follows are words.
      if (dropped === '') words.push('&lt;');
      from = open + 1;
      continue;
    }
    from = end + 1;
    const isClose = html.charCodeAt(open + 1) === SLASH;
    const name = DROPPED_NAME.exec(html.slice(open + 1 + (isClose ? 1 : 0), open + 12))?.[0].toLowerCase() ?? '';
    if (dropped === '' && !isClose && DROPPED.has(name)) dropped = name;
    else if (dropped !== '' && isClose && dropped === name) dropped = '';
    else if (dropped === '' && words.at(-1) !== '\n') words.push('\n');
  }
  const joined = words.join('');
  if (!READ_OTHERWISE.test(joined)) return joined;
  const [text] = parseFragment(joined).childNodes;
  return text && isText(text) ? text.value : '';
}

/** What a parser makes something else of in a text without tags: references, line ends of two characters, and what no text may hold. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const READ_OTHERWISE = /[&\r\u0000]/;
const SLASH = 0x2f;
const DROPPED_NAME = /^[a-z][a-z0-9]*(?=[\s/>]|$)/i;

/** Where a tag or a comment that begins here ends; -1 where none begins, or another "<" comes first. */
function tagEnd(html: string, open: number): number {
  const next = html.charCodeAt(open + 1) === SLASH ? html.charCodeAt(open + 2) : html.charCodeAt(open + 1);
  const isLetter = (next >= 0x61 && next <= 0x7a) || (next >= 0x41 && next <= 0x5a);
  if (!isLetter && !html.startsWith('!--', open + 1)) return -1;
  for (let at = open + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x3c) return -1;
  }
  return -1;
}
