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

/** Names longer than any element's end early, so that letters without an end are looked at once. */
const TOKEN = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,20})[^<>]*>|<!--[^<>]*>|[^<]+|</gi;

/** The words of an HTML text whose tree cannot be had, one line between two tags; each character is looked at once. */
export function wordsWithoutTags(html: string): string {
  const words: string[] = [];
  let dropped = '';
  for (const { 0: token, groups } of html.matchAll(TOKEN)) {
    const name = groups?.['name']?.toLowerCase();
    if (name === undefined) {
      if (dropped === '') words.push(token);
    } else if (dropped === '' && groups?.['close'] === '' && DROPPED.has(name)) dropped = name;
    else if (dropped === name && groups?.['close'] === '/') dropped = '';
    else words.push('\n');
  }
  const [text] = parseFragment(words.join('').replaceAll('<', '&lt;')).childNodes;
  return text && isText(text) ? text.value : '';
}
