import { $getNodeByKey, $isTextNode, type UpdateListenerPayload } from 'lexical';

/** Whether an update changed the letters of one text at most, and nothing else: no block or card is drawn anew by it. */
export function isWithinText({ dirtyElements, dirtyLeaves, editorState }: UpdateListenerPayload): boolean {
  const [leaf, ...others] = dirtyLeaves;
  // An element that only holds what is changed is marked as false.
  if (others.length > 0 || [...dirtyElements.values()].includes(true)) return false;
  return leaf === undefined || editorState.read(() => $isTextNode($getNodeByKey(leaf)));
}
