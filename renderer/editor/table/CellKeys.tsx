import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect, useRef } from 'react';
import { isPressed } from '../../ui/is-pressed.ts';
import { directionOf, isAtEdge } from './cell-edge.ts';
import type { Table } from './use-table.ts';

/** The keys that lead from cell to cell and select several; all others write. */
export function CellKeys({ table }: { readonly table: Table }) {
  const [cell] = useLexicalComposerContext();
  const latest = useRef(table);
  useEffect(() => { latest.current = table; }, [table]);
  useEffect(() => cell.registerCommand(KEY_DOWN_COMMAND, (event) => {
    const isOurs = event.target === cell.getRootElement() && !event.isComposing;
    if (!isOurs || !act(event, cell, latest.current)) return false;
    event.preventDefault();
    return true;
  }, COMMAND_PRIORITY_HIGH), [cell]);
  return null;
}

/** @returns whether the key was one of the table's */
function act(event: KeyboardEvent, cell: LexicalEditor, table: Table): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const root = cell.getRootElement();
  if (isPressed(event, ['Mod+A'])) return selectAll(cell, table);
  if (altKey || ctrlKey || metaKey || !root) return false;
  if (key === 'Tab') return table.step(shiftKey ? -1 : 1);
  // The card hears of Escape too, and is selected by it.
  if (key === 'Escape') return endSelection(event, table);
  const direction = directionOf(key, root);
  if (direction !== null) {
    if (!table.isSeveral && !(isAtEdge(cell, direction) && (shiftKey || isCaret(cell)))) return false;
    if (shiftKey) table.extend(direction);
    else table.move(direction);
    return true;
  }
  if (!table.isSeveral) return false;
  if (key === 'Delete' || key === 'Backspace') table.act('clear');
  else if (key === 'Enter' || key.length === 1) table.deselect();
  return key.length > 1;
}

function endSelection(event: KeyboardEvent, table: Table): true {
  if (table.isSeveral) {
    event.stopPropagation();
    table.deselect();
  }
  return true;
}

/** All of the cell first, and all of the table where that is selected already. */
function selectAll(cell: LexicalEditor, table: Table): boolean {
  const isAll = table.isSeveral || cell.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && selection.getTextContent() === $getRoot().getTextContent();
  });
  if (isAll) table.selectAll();
  return isAll;
}

function isCaret(cell: LexicalEditor): boolean {
  return cell.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && selection.isCollapsed();
  });
}
