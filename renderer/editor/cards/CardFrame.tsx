import type { NodeKey } from 'lexical';
import type { CardBlock } from '../nodes/card-node.ts';
export function CardFrame({ nodeKey, block }: { nodeKey: NodeKey; block: CardBlock }) {
  return <div data-key={nodeKey}>{block.type}</div>;
}
