import type { EditorState, LexicalEditor, LexicalNode, UpdateListenerPayload } from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $readBlock } from './block.ts';
import { bodyNodes } from './body.ts';
import { changedBlocks } from './changed-blocks.ts';
import { isOtherOrder } from './is-other-order.ts';
import { orderChanges } from './order-changes.ts';

/**
 * Follows an editor's updates and says what each changed in the body that was there before it.
 * The cost grows with the edit: a typed letter reads its own block twice; only a change of order looks at every id.
 */
export class BodyTracker {
  #order: readonly string[];
  /** True until the first changes, where the editor had to add a place to type to what it was given. */
  #differs: boolean;

  /** @param body what the editor was given, with nothing edited since. */
  constructor(editor: LexicalEditor, body: readonly Block[]) {
    this.#order = body.map((block) => block.id);
    // A read commits what is still pending, so that the first load is no edit.
    this.#differs = editor.read(() => this.#order.join() !== bodyNodes(editor.getEditorState()).map($getBlockId).join());
  }

  changes(update: UpdateListenerPayload): BodyChange[] {
    if (update.dirtyElements.size === 0 && update.dirtyLeaves.size === 0) return [];
    const { editorState, prevEditorState } = update;
    const known = new Set<string>();
    const changes: BodyChange[] = [];
    if (this.#differs || isOtherOrder(update)) {
      const nodes = bodyNodes(editorState);
      const order = nodes.map($getBlockId);
      changes.push(...orderChanges(this.#order, order, (index) => readFrom(editorState, nodes[index])));
      this.#order = order;
      this.#differs = false;
    }
    for (const change of changes) if (change.kind === 'insert') known.add(change.block.id);
    for (const node of changedBlocks(update)) {
      if (known.has($getBlockId(node))) continue;
      const block = readFrom(editorState, node);
      const before = prevEditorState._nodeMap.get(node.getKey());
      const isSame = before !== undefined && JSON.stringify(readFrom(prevEditorState, before)) === JSON.stringify(block);
      if (!isSame) changes.push({ kind: 'put', block });
    }
    return changes;
  }
}

function readFrom(state: EditorState, node: LexicalNode | undefined): Block {
  if (!node) throw new Error('A block that the body lists is not in it');
  return state.read(() => $readBlock(node));
}
