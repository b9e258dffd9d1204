import { $dfsIterator } from '@lexical/utils';
import { $getNodeByKey, type NodeKey } from 'lexical';
import { $isFootnoteNode, type FootnoteNode } from '../nodes/footnote-node.ts';

/** A note of an editor's text: by its id, and by the node that it was last seen as, which another window's words may have replaced. */
export type NoteAt = { readonly id: string; readonly key: NodeKey };

/** @returns the node that the note is now; undefined where it is in this text no more */
export function $findNote({ id, key }: NoteAt): FootnoteNode | undefined {
  const seen = $getNodeByKey(key);
  if ($isFootnoteNode(seen) && seen.isAttached()) return seen;
  return $findNoteById(id);
}

export function $findNoteById(id: string): FootnoteNode | undefined {
  for (const { node } of $dfsIterator()) if ($isFootnoteNode(node) && node.getFootnote().id === id) return node;
  return undefined;
}
