import { $isRootNode, type EditorState, type LexicalNode, type RootNode, type UpdateListenerPayload } from 'lexical';
import { $getBlockId } from '../nodes/block-id.ts';
import { isWholeState } from './changed-blocks.ts';

/**
 * Whether blocks came, went, changed places or have other ids, at the cost of what an update touched: the root is another node after every
 * update, whatever was in it.
 */
export function isOtherOrder(update: UpdateListenerPayload): boolean {
  const { editorState, prevEditorState, dirtyElements, dirtyLeaves } = update;
  if (isWholeState(update)) return true;
  const [now, before] = [rootOf(editorState), rootOf(prevEditorState)];
  if (now?.__first !== before?.__first || now?.__last !== before?.__last || now?.__size !== before?.__size) return true;
  // Who is given another neighbour is touched by it.
  return [...dirtyElements.keys(), ...dirtyLeaves].some((key) => {
    const node = editorState._nodeMap.get(key);
    return node?.__parent === 'root' && !hasSamePlace(node, prevEditorState._nodeMap.get(key));
  });
}

function rootOf(state: EditorState): RootNode | null {
  const root = state._nodeMap.get('root');
  return $isRootNode(root) ? root : null;
}

function hasSamePlace(now: LexicalNode, before: LexicalNode | undefined): boolean {
  return before?.__parent === 'root' && now.__prev === before.__prev && now.__next === before.__next && $getBlockId(now) === $getBlockId(before);
}
