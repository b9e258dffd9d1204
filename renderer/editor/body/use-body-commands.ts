import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection, $isRangeSelection, $isTextNode, FORMAT_TEXT_COMMAND, HISTORY_PUSH_TAG, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor, type TextFormatType,
} from 'lexical';
import { useMemo } from 'react';
import { $insertBehindSelection } from './body-editor-of.ts';
import { $insertFootnote } from '../footnotes/insert-footnote.ts';
import type { TextKind } from '../../../shared/article/block-kind.ts';
import { $turnInto } from './block-kind.ts';
import { enterCard } from './enter-card.ts';
import { writtenCell } from '../table/written-cell.ts';
import { newCard, type CardKind } from './new-card.ts';

export type BodyCommands = {
  readonly turnInto: (kind: TextKind) => void;
  readonly format: (mark: TextFormatType) => void;
  readonly clearFormat: () => void;
  readonly insertCard: (kind: CardKind) => void;
  /** A note to what stands before the caret, opened to be written. */
  readonly insertFootnote: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** What buttons, the slash menu, the palette and the keyboard do to the body. */
export function useBodyCommands(): BodyCommands {
  const [editor] = useLexicalComposerContext();
  return useMemo(() => commandsOf(editor), [editor]);
}

function commandsOf(editor: LexicalEditor): BodyCommands {
  /** What is about words: the cell of a table that is written in, or the body. */
  const text = (): LexicalEditor => writtenCell(editor) ?? editor;
  const change = (act: () => void, changed = editor): void => {
    changed.update(act, { discrete: true, tag: HISTORY_PUSH_TAG });
    changed.focus();
  };
  return {
    turnInto: (kind) => { if (!writtenCell(editor)) change(() => $turnInto(kind)); },
    format: (mark) => { text().dispatchCommand(FORMAT_TEXT_COMMAND, mark); },
    clearFormat: () => change($clearFormat, text()),
    insertCard: (kind) => {
      change(() => { $insertBehindSelection(newCard(kind)); });
      if (kind === 'table') enterCard(editor);
    },
    insertFootnote: () => text().update($insertFootnote, { discrete: true, tag: HISTORY_PUSH_TAG }),
    undo: () => { editor.dispatchCommand(UNDO_COMMAND, undefined); },
    redo: () => { editor.dispatchCommand(REDO_COMMAND, undefined); },
  };
}

function $clearFormat(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (selection.isCollapsed()) selection.setFormat(0);
  else for (const node of selection.extract()) if ($isTextNode(node)) node.setFormat(0);
}
