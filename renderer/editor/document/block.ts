import { $isListNode } from '@lexical/list';
import { $createHeadingNode, $isHeadingNode, type HeadingTagType } from '@lexical/rich-text';
import { $createParagraphNode, $isElementNode, type LexicalNode } from 'lexical';
import type { Block, BlockOf } from '../../../shared/article/block.ts';
import { $createAttributedQuoteNode, $isAttributedQuoteNode } from '../nodes/attributed-quote-node.ts';
import { $getBlockId, $setBlockId } from '../nodes/block-id.ts';
import { $createCardNode, $isCardNode } from '../nodes/card-node.ts';
import { $createInlines, $readInlines } from './inline.ts';
import { $createList, $listStyle, $readItems } from './list.ts';

type Level = BlockOf<'heading'>['level'];

/** The top-level node that stands for a block, with its id. */
export function $createBlock(block: Block): LexicalNode {
  return $setBlockId($createContent(block), block.id);
}

function $createContent(block: Block): LexicalNode {
  switch (block.type) {
    case 'paragraph': return $createParagraphNode().append(...$createInlines(block.children));
    case 'heading': return $createHeadingNode(`h${block.level}`).append(...$createInlines(block.children));
    case 'quote': return $createAttributedQuoteNode().setAttribution(block.attribution).append(...$createInlines(block.children));
    case 'list': return $createList(block.style, block.items);
    default: return $createCardNode(block);
  }
}

/** The block that a top-level node stands for; its inline content is canonical. */
export function $readBlock(node: LexicalNode): Block {
  const id = $getBlockId(node);
  if ($isCardNode(node)) return { ...node.getCard(), id };
  if ($isListNode(node)) return { type: 'list', id, style: $listStyle(node), items: $readItems(node) };
  const children = $readInlines($isElementNode(node) ? node.getChildren() : [node]);
  if ($isHeadingNode(node)) return { type: 'heading', id, level: levelOf(node.getTag()), children };
  if ($isAttributedQuoteNode(node)) {
    const attribution = node.getAttribution();
    return attribution === undefined ? { type: 'quote', id, children } : { type: 'quote', id, children, attribution };
  }
  return { type: 'paragraph', id, children };
}

/** Level 1 is the headline, and nothing is deeper than 4. */
function levelOf(tag: HeadingTagType): Level {
  if (tag === 'h1' || tag === 'h2') return 2;
  return tag === 'h3' ? 3 : 4;
}
