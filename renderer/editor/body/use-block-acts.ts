import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { useMemo } from 'react';
import type { Translate } from '../../../shared/messages/translate.ts';
import { announce } from '../../ui/announce.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { actAfterDialog } from './act-after-dialog.ts';
import { $actOnBlock, type ActOutcome, type BlockAct } from './act-on-block.ts';
import { $selectedBlock } from './body-editor-of.ts';

export type BlockActs = {
  /** @param key of the block's node; without one, the block that the selection is in */
  readonly act: (act: BlockAct, key?: NodeKey) => void;
  /** As `act`, from a menu that is still open. Without an act the keyboard only goes back to the body. */
  readonly actAfterMenu: (close: () => void, key: NodeKey, act?: BlockAct) => void;
};

/** What can be done to a block, each one step to undo, and what came of it told to readers' software. */
export function useBlockActs(): BlockActs {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  return useMemo(() => blockActsOf(editor, translate), [editor, translate]);
}

function blockActsOf(editor: LexicalEditor, translate: Translate): BlockActs {
  const $act = (act: BlockAct, key?: NodeKey): void => {
    const node = key === undefined ? $selectedBlock() : $getNodeByKey(key);
    if (node?.isAttached()) announce(outcomeText($actOnBlock(node, act), translate));
  };
  // A menu that was answered says so, and then that it closes.
  let isLeaving = false;
  return {
    act: (act, key) => editor.update(() => $act(act, key), { discrete: true, tag: HISTORY_PUSH_TAG }),
    actAfterMenu: (close, key, act) => {
      if (isLeaving) return;
      isLeaving = true;
      actAfterDialog(editor, close, () => {
        isLeaving = false;
        if (act !== undefined) $act(act, key);
      });
    },
  };
}

function outcomeText({ act, kind, isDone, place, count }: ActOutcome, translate: Translate): string {
  const said = { kind: translate(`editor.kind.${kind}`), place, count };
  switch (act) {
    case 'up': return translate(isDone ? 'editor.block.moved' : 'editor.block.first', said);
    case 'down': return translate(isDone ? 'editor.block.moved' : 'editor.block.last', said);
    case 'duplicate': return translate('editor.block.duplicated', said);
    case 'remove': return translate('editor.block.removed', said);
    default: return translate('editor.block.turned', said);
  }
}
