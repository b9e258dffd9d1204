import { $isLinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $findMatchingParent, $getRoot, $getSelection, $isNodeSelection, $isRangeSelection, CAN_REDO_COMMAND, CAN_UNDO_COMMAND, COMMAND_PRIORITY_LOW, mergeRegister,
} from 'lexical';
import { useEffect, useState } from 'react';
import type { TextKind } from '../../../shared/article/block-kind.ts';
import { $kindAt } from '../body/block-kind.ts';
import { $isCardNode, type CardBlock } from '../nodes/card-node.ts';
import { sameOr } from '../same-or.ts';
import { useWrittenCell } from '../table/written-cell.ts';

/** What the selection stands in, as far as buttons show it. */
export type TextState = {
  readonly kind: TextKind | null;
  /** The kind of the selected card; null in running text. */
  readonly card: CardBlock['type'] | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly code: boolean;
  readonly link: boolean;
  readonly isText: boolean;
};

const NO_MARKS = { bold: false, italic: false, underline: false, strikethrough: false, superscript: false, subscript: false, code: false };
const NOTHING: TextState = { kind: null, card: null, ...NO_MARKS, link: false, isText: false };

/** Redraws its component only where a button changes, not for every letter. */
export function useTextState(): TextState {
  const [body] = useLexicalComposerContext();
  const cell = useWrittenCell();
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const editor = cell ?? body;
    const $textState = cell ? $cellState : $bodyState;
    const show = (next: TextState): void => setState((before) => sameOr(before, next));
    show(editor.read($textState));
    return editor.registerUpdateListener(({ editorState }) => show(editorState.read($textState)));
  }, [body, cell]);
  return state;
}

/** Of the words in a cell only the marks can be changed, and not what block they stand in. */
function $cellState(): TextState {
  return { ...$bodyState(), kind: null, card: 'table' };
}

function $bodyState(): TextState {
  const selection = $getSelection();
  // Before the first press the caret is to stand at the beginning.
  if (!selection) return { ...NOTHING, kind: $kindAt($getRoot().getFirstChild() ?? $getRoot()) };
  const [selected] = $isNodeSelection(selection) ? selection.getNodes() : [];
  if ($isCardNode(selected)) return { ...NOTHING, card: selected.getCard().type };
  if (!$isRangeSelection(selection)) return NOTHING;
  const anchor = selection.anchor.getNode();
  return {
    kind: $kindAt(anchor), card: null, isText: true,
    bold: selection.hasFormat('bold'), italic: selection.hasFormat('italic'), underline: selection.hasFormat('underline'),
    strikethrough: selection.hasFormat('strikethrough'), superscript: selection.hasFormat('superscript'),
    subscript: selection.hasFormat('subscript'), code: selection.hasFormat('code'),
    link: $findMatchingParent(anchor, $isLinkNode) !== null,
  };
}

export type UndoState = { readonly canUndo: boolean; readonly canRedo: boolean };

export function useUndoState(): UndoState {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState<UndoState>({ canUndo: false, canRedo: false });
  useEffect(() => {
    // It is told anew at every step, which the first letter after a pause begins.
    const change = (part: Partial<UndoState>): void => setState((before) => sameOr(before, { ...before, ...part }));
    return mergeRegister(
      editor.registerCommand(CAN_UNDO_COMMAND, (canUndo) => { change({ canUndo }); return false; }, COMMAND_PRIORITY_LOW),
      editor.registerCommand(CAN_REDO_COMMAND, (canRedo) => { change({ canRedo }); return false; }, COMMAND_PRIORITY_LOW),
    );
  }, [editor]);
  return state;
}
