import { $getNodeByKey, $isTextNode, type UpdateListenerPayload } from 'lexical';

/** Whether an update changed the letters of one text at most, or moved the caret alone: no block or card is drawn anew by it. */
export function isWithinText({ dirtyElements, dirtyLeaves, editorState }: UpdateListenerPayload): boolean {
  const [leaf, ...others] = dirtyLeaves;
  // A whole state in the place of another, as by undo, names nothing that is different in it.
  if (leaf === undefined) return dirtyElements.size === 0;
  if (others.length > 0) return false;
  // What only holds something changed is marked as false; but the root as true by every update. A block that comes or goes marks its neighbours.
  for (const [key, isChanged] of dirtyElements) if (isChanged && key !== 'root') return false;
  return editorState.read(() => $isTextNode($getNodeByKey(leaf)));
}
