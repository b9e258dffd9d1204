import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { useEffect, useMemo } from 'react';
import { CardEdits } from './card-edits.ts';

/** Changes a card's block at once, so that a field shows what was typed; see `CardEdits.edit`. */
export function useCardEdit(nodeKey: NodeKey): CardEdits['edit'] {
  const [editor] = useLexicalComposerContext();
  const edits = useMemo(() => new CardEdits(editor, nodeKey), [editor, nodeKey]);
  useEffect(() => edits.follow(), [edits]);
  return edits.edit;
}
