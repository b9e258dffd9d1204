import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type NodeKey } from 'lexical';
import { useCallback, useRef } from 'react';
import { $isCardNode, type CardBlock } from '../nodes/card-node.ts';

/**
 * Changes a card's block at once, so that a field shows what was typed. Typing in one field is one step of undo;
 * anything else is a step of its own.
 * @returns a function of the new block, or of what makes it from the present one, and, for typing, the field's name.
 */
export function useCardEdit(nodeKey: NodeKey): (block: CardBlock | ((now: CardBlock) => CardBlock), field?: string) => void {
  const [editor] = useLexicalComposerContext();
  const typing = useRef<{ readonly field: string | undefined; readonly block: CardBlock } | null>(null);
  return useCallback((block, field) => {
    const before = editor.read(() => { const node = $getNodeByKey(nodeKey); return $isCardNode(node) ? node.getCard() : null; });
    // What was undone meanwhile, or changed by another, is no step to go on with.
    const isSameStep = field !== undefined && typing.current?.field === field && typing.current.block === before;
    if (!before) return;
    const next = typeof block === 'function' ? block(before) : block;
    typing.current = { field, block: next };
    // The keyboard is in the card, and stays there.
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if ($isCardNode(node)) node.setCard(next);
    }, { discrete: true, tag: [isSameStep ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] });
  }, [editor, nodeKey]);
}
