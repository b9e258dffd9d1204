import { $createParagraphNode, $getEditor, $getRoot, $isElementNode, $isRootNode, type EditorState, type LexicalNode, type RootNode } from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { $getBlockId, $setBlockId } from '../nodes/block-id.ts';
import { $createBlock, $readBlock } from './block.ts';

/** Replaces the whole body. A body without a block to type in is given an empty paragraph at its end. */
export function $setBody(blocks: readonly Block[]): void {
  $getRoot().clear().append(...blocks.map($createBlock));
}

export function $readBody(): Block[] {
  return $getRoot().getChildren().map($readBlock);
}

/** The body's top-level nodes in order, found without touching their content. */
export function bodyNodes(state: EditorState): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  const root = state._nodeMap.get('root');
  let key = $isRootNode(root) ? root.__first : null;
  for (let node = key && state._nodeMap.get(key); node; node = key && state._nodeMap.get(key)) {
    nodes.push(node);
    key = node.__next;
  }
  return nodes;
}

/**
 * Holds what every body keeps: each block has an id of its own, and there is a place to type.
 * Looks at the blocks only where their order changed, so that typing does not pay for the length of the article.
 */
export function $keepBodyWhole(root: RootNode): void {
  if ($getEditor().getEditorState()._nodeMap.get('root') === root.getLatest()) return;
  const seen = new Set<string>();
  let hasText = false;
  for (const block of root.getLatest().getChildren()) {
    const id = $getBlockId(block);
    if (id === '' || seen.has(id)) $setBlockId(block, newId());
    else seen.add(id);
    hasText ||= $isElementNode(block);
  }
  if (!hasText) root.append($setBlockId($createParagraphNode(), newId()));
}
