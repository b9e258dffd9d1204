import type { Block } from '../../article/block.ts';
import { isSafeUrl } from '../../article/url.ts';
import type { Mark } from '../../article/inline.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { textToBlocks } from '../text/text-to-blocks.ts';
import { BlockBuilder } from './block-builder.ts';
import { attribute, DROPPED, isElement, isText, type Element, type Node } from './element.ts';
import { marksBelow } from './marks.ts';
import { parseTree, wordsWithoutTags } from './tree.ts';

type Inherited = { readonly marks: ReadonlySet<Mark>; readonly url: string | null; readonly isPreformatted: boolean };
type Step = { readonly node: Node; readonly inherited: Inherited } | { readonly closes: Element };

export type HtmlBlocks = {
  readonly blocks: Block[];
  readonly notes: ImportNote[];
  /** The page's title; '' for none. */
  readonly title: string;
  /** The id of the block that the first h1 became; null for none. */
  readonly mainHeading: string | null;
};

/**
 * The blocks of an HTML text: of a page, or of what was pasted. Only known blocks and marks come out, with safe
 * addresses; nothing is run or fetched, and no words are lost but those of scripts, styles and embedded documents.
 * `notes` tells of pictures (their words are kept) and of what was left out.
 */
export function htmlToBlocks(html: string): HtmlBlocks {
  const document = parseTree(html);
  if (document === null) return { blocks: textToBlocks(wordsWithoutTags(html)), notes: [{ code: 'onlyWords', text: '' }], title: '', mainHeading: null };
  const builder = new BlockBuilder();
  const dropped = new Set<string>();
  let title = '';
  // A stack of our own, because a page can be nested deeper than calls can.
  const steps: Step[] = [];
  const plan = (nodes: readonly Node[], inherited: Inherited): void => {
    for (let index = nodes.length - 1; index >= 0; index -= 1) {
      const node = nodes[index];
      if (node) steps.push({ node, inherited });
    }
  };
  plan(document.childNodes, { marks: new Set(), url: null, isPreformatted: false });
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('closes' in step) {
      builder.close(step.closes);
      continue;
    }
    const { node, inherited } = step;
    if (isText(node)) builder.inline.text(node.value, inherited.marks, inherited.url, inherited.isPreformatted);
    if (!isElement(node)) continue;
    if (node.tagName === 'title' && title === '') title = node.childNodes.filter(isText).map((text) => text.value).join('').replace(/\s+/g, ' ').trim();
    if (DROPPED.has(node.tagName) && node.tagName !== 'head') {
      if (['script', 'iframe', 'object', 'embed', 'applet'].includes(node.tagName)) dropped.add(node.tagName);
      continue;
    }
    builder.open(node);
    steps.push({ closes: node });
    plan(node.childNodes, below(node, inherited));
  }
  const notes = [...builder.pictures.map((text) => ({ code: 'image', text })), ...[...dropped].map((text) => ({ code: 'dropped', text }))];
  return { blocks: builder.end(), notes, title, mainHeading: builder.mainHeading };
}

function below(element: Element, inherited: Inherited): Inherited {
  const marks = marksBelow(element, inherited.marks);
  const isPreformatted = inherited.isPreformatted || ['pre', 'listing', 'xmp', 'plaintext', 'textarea'].includes(element.tagName);
  return { marks, isPreformatted, url: element.tagName === 'a' ? safeAddress(attribute(element, 'href')) ?? inherited.url : inherited.url };
}

/** The address as a browser would read it; null where it may not be kept. */
function safeAddress(href: string): string | null {
  const address = href.replace(/[\t\n\r]/g, '').trim();
  return address.length <= 4096 && isSafeUrl(address) ? address : null;
}
