import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { $getBlockId } from '../nodes/block-id.ts';

/**
 * The block that a place of the page shows words of: in the body, in a card, or in a note, whose words stand below the body and in the form where they are written.
 * @returns its id; null where the place shows none of this body
 */
export function blockAround(body: LexicalEditor, place: Node): string | null {
  const root = body.getRootElement();
  const noteId = (place instanceof Element ? place : place.parentElement)?.closest<HTMLElement>('[data-note-words]')?.dataset['noteWords'];
  const shown = noteId === undefined ? place : root?.querySelector(`[data-note="${CSS.escape(noteId)}"]`);
  if (!root || !shown || shown === root || !root.contains(shown)) return null;
  return body.read(() => {
    const block = $getNearestNodeFromDOMNode(shown)?.getTopLevelElement();
    return block ? $getBlockId(block) : null;
  });
}
