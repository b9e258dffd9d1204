import { $getRoot, type LexicalNode } from 'lexical';
import { $getBlockId } from '../nodes/block-id.ts';

/** The top-level node of the block with an id. It looks through the body: whoever asks for many keeps a map. */
export function $findBlock(id: string): LexicalNode | undefined {
  return $getRoot().getChildren().find((node) => $getBlockId(node) === id);
}
