import { $generateJSONFromSelectedNodes, $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import { $createParagraphNode, $getEditor, $isDecoratorNode, $isElementNode, type BaseSelection, type LexicalNode, type ParagraphNode } from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { $readBlock } from '../document/block.ts';
import { $setBlockId } from '../nodes/block-id.ts';

/** Copies of the selected blocks, those at the ends cut to what is selected. Call it in an update. */
export function $selectedBlocks(selection: BaseSelection): Block[] {
  const { nodes } = $generateJSONFromSelectedNodes($getEditor(), selection);
  return $asBlocks($generateNodesFromSerializedNodes(nodes)).map((node) => $readBlock($setBlockId(node, newId())));
}

/** Words without a block of their own come in a paragraph. */
function $asBlocks(nodes: readonly LexicalNode[]): LexicalNode[] {
  const blocks: LexicalNode[] = [];
  let loose: ParagraphNode | null = null;
  for (const node of nodes) {
    if (($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline()) {
      loose = null;
      blocks.push(node);
      continue;
    }
    if (!loose) blocks.push(loose = $createParagraphNode());
    loose.append(node);
  }
  return blocks;
}
