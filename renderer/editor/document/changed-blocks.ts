import { HISTORIC_TAG, type EditorState, type LexicalNode, type UpdateListenerPayload } from 'lexical';

type Update = Pick<UpdateListenerPayload, 'dirtyElements' | 'dirtyLeaves' | 'editorState' | 'prevEditorState' | 'tags'>;

/** The top-level nodes in which something may have changed; those that are gone are not among them. */
export function changedBlocks(update: Update): LexicalNode[] {
  const { editorState } = update;
  const keys = isWholeState(update) ? differingKeys(update) : [...update.dirtyElements.keys(), ...update.dirtyLeaves];
  const blocks = new Map<string, LexicalNode>();
  for (const key of keys) {
    const block = blockOver(editorState, key);
    if (block) blocks.set(block.getKey(), block);
  }
  return [...blocks.values()];
}

/** Undo and redo put a whole state in place, and Lexical does not say what is different in it. */
export function isWholeState(update: Update): boolean {
  return update.tags.has(HISTORIC_TAG) || (update.dirtyLeaves.size === 0 && update.dirtyElements.size === 1);
}

function differingKeys({ editorState, prevEditorState }: Update): string[] {
  const keys: string[] = [];
  for (const [key, node] of editorState._nodeMap) if (prevEditorState._nodeMap.get(key) !== node) keys.push(key);
  return keys;
}

function blockOver(state: EditorState, key: string): LexicalNode | undefined {
  let node = state._nodeMap.get(key);
  while (node && node.__parent !== 'root') node = node.__parent === null ? undefined : state._nodeMap.get(node.__parent);
  return node;
}
