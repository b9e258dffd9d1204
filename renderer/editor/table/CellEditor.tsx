import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { COMMAND_PRIORITY_HIGH, defineExtension, mergeRegister, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useBody } from '../body/body-context.ts';
import { BODY_THEME } from '../body/body-theme.ts';
import { FollowCaret } from '../body/FollowCaret.tsx';
import { OwnKeys } from '../body/OwnKeys.tsx';
import { OpenNote } from '../footnotes/OpenNote.tsx';
import { AutoLink } from '../link/AutoLink.tsx';
import { LinkEditor } from '../link/LinkEditor.tsx';
import { SpellcheckAround } from '../spelling/SpellcheckAround.tsx';
import { ChangeTypedText } from '../typing/ChangeTypedText.tsx';
import { $setCell, CellExtension } from './cell-extension.ts';
import { CellClipboard } from './CellClipboard.tsx';
import { CellKeys } from './CellKeys.tsx';
import { CellWords } from './CellWords.tsx';
import { placeCaret } from './place-caret.ts';
import styles from './Table.module.css';
import type { Table } from './use-table.ts';
import { OPEN_CELL_LINK_COMMAND, writeInCell } from './written-cell.ts';

type Props = { readonly table: Table; readonly label: string; readonly hintId: string };

/** The cell that is written in: the only one of its table that is an editor, and a part of the body's history. */
export function CellEditor({ table, label, hintId }: Props) {
  const [body] = useLexicalComposerContext();
  const { language } = useBody();
  const [extension] = useState(() => defineExtension({
    name: 'redaksi/cell-field', namespace: 'redaksi-cell', theme: BODY_THEME, dependencies: [CellExtension], $initialEditorState: () => $setCell(table.spot?.cell.children ?? []),
  }));
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <ContentEditable className={styles.words} data-cell-editor role="textbox" aria-multiline aria-label={label} aria-describedby={hintId} lang={language} dir="auto" />
      <FollowCaret />
      <OwnKeys />
      <SpellcheckAround />
      <BodyOfCell body={body} />
      <CellWords table={table} />
      <CellCaret table={table} />
      <CellKeys table={table} />
      <CellClipboard table={table} />
      <CellLink paper={body.getRootElement()?.parentElement ?? null} />
      <ChangeTypedText />
      <AutoLink />
      <OpenNote />
    </LexicalExtensionComposer>
  );
}

/** Undo and redo are the body's, and what is meant for the text that is written comes from it. */
function BodyOfCell({ body }: { readonly body: LexicalEditor }) {
  const [cell] = useLexicalComposerContext();
  // Before the keyboard comes: it asks then whether this is a part of the body.
  useLayoutEffect(() => mergeRegister(
    writeInCell(body, cell),
    ...[UNDO_COMMAND, REDO_COMMAND].map((command) => cell.registerCommand(command, () => body.dispatchCommand(command, undefined), COMMAND_PRIORITY_HIGH)),
  ), [body, cell]);
  return null;
}

function CellCaret({ table: { visit } }: { readonly table: Table }) {
  const [cell] = useLexicalComposerContext();
  useLayoutEffect(() => {
    if (visit) placeCaret(cell, visit.wish);
    // A visit is made anew for each; the caret stays where it is for as long as the same one lasts.
  }, [cell, visit]);
  return null;
}

/** The form of a link stands on the paper: within the table it would be cut off. */
function CellLink({ paper }: { readonly paper: HTMLElement | null }) {
  const [cell] = useLexicalComposerContext();
  const [isOpen, setOpen] = useState(false);
  // The browser tells of a selection by the keyboard a moment later; the form must not take the focus before that.
  useEffect(() => cell.registerCommand(OPEN_CELL_LINK_COMMAND, () => { requestAnimationFrame(() => setOpen(true)); return true; }, COMMAND_PRIORITY_HIGH), [cell]);
  return paper && createPortal(<LinkEditor isOpen={isOpen} onOpenChange={setOpen} />, paper);
}
