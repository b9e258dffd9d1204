import { $getState, $setState, createState, type LexicalNode } from 'lexical';

/** Copies start without an id, so that a split or a paste makes a block of its own. */
const blockId = createState('blockId', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
});

/** The id of the article's block that a top-level node stands for; empty where it has none yet. */
export function $getBlockId(node: LexicalNode): string {
  return $getState(node, blockId, 'direct');
}

export function $setBlockId<Node extends LexicalNode>(node: Node, id: string): Node {
  return $setState(node, blockId, id);
}
