import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, HISTORIC_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { useEffect, useRef } from 'react';
import { $keepCaret } from '../body/keep-caret.ts';
import { $readCaret, $sizeOf } from '../document/caret.ts';
import { $readCell, $setCell } from './cell-extension.ts';
import type { Table } from './use-table.ts';

/** What is written in the cell goes into the body at once; what undo, finding or another cell changes there comes back. */
export function CellWords({ table }: { readonly table: Table }) {
  const [cell] = useLexicalComposerContext();
  const latest = useRef(table);
  const known = useRef('');
  const words = table.spot?.cell.children;
  useEffect(() => { latest.current = table; }, [table]);
  useEffect(() => {
    known.current = JSON.stringify(cell.read($readCell));
    return cell.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG)) return;
      const children = editorState.read($readCell);
      const next = JSON.stringify(children);
      if (next === known.current) return;
      known.current = next;
      latest.current.write(children, tags);
    });
  }, [cell]);
  useEffect(() => {
    if (!words || JSON.stringify(words) === known.current) return;
    known.current = JSON.stringify(words);
    const hasKeyboard = cell.getRootElement() === document.activeElement;
    cell.update(() => {
      const isAtEnd = $isAtEnd();
      $keepCaret(() => $setCell(words));
      // What redo brings back behind the caret is before it again.
      if (isAtEnd) $getRoot().selectEnd();
    }, { discrete: true, tag: [HISTORIC_TAG, ...(hasKeyboard ? [] : [SKIP_DOM_SELECTION_TAG])] });
  }, [cell, words]);
  return null;
}

function $isAtEnd(): boolean {
  const caret = $readCaret();
  const [line] = $getRoot().getChildren();
  return caret === null || !line || caret.offset === $sizeOf(line);
}
