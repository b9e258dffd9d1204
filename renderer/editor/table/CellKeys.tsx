import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, COMPOSITION_START_COMMAND, KEY_DOWN_COMMAND, mergeRegister, type LexicalEditor } from 'lexical';
import { useEffect, useRef } from 'react';
import { isPressed } from '../../ui/is-pressed.ts';
import { directionOf, isAtEdge } from './cell-edge.ts';
import { $leadToEnd, cellEnd, type CellEnd } from './cell-end.ts';
import { keyOnSeveral } from './key-on-several.ts';
import type { Table } from './use-table.ts';

/** The keys that lead from cell to cell and select several; all others write. */
export function CellKeys({ table }: { readonly table: Table }) {
  const [cell] = useLexicalComposerContext();
  const latest = useRef(table);
  useEffect(() => { latest.current = table; }, [table]);
  useEffect(() => mergeRegister(
    cell.registerCommand(KEY_DOWN_COMMAND, (event) => {
      const isOurs = event.target === cell.getRootElement() && !event.isComposing;
      if (!isOurs || !act(event, cell, latest.current)) return false;
      event.preventDefault();
      return true;
    }, COMMAND_PRIORITY_HIGH),
    // Where the first key of an input method was not heard of as one.
    cell.registerCommand(COMPOSITION_START_COMMAND, () => {
      latest.current.deselect();
      return false;
    }, COMMAND_PRIORITY_HIGH),
  ), [cell]);
  return null;
}

/** @returns whether the key was one of the table's */
function act(event: KeyboardEvent, cell: LexicalEditor, table: Table): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const root = cell.getRootElement();
  if (isPressed(event, ['Mod+A'])) return selectAll(cell, table);
  const end = cellEnd(event);
  if (end !== null) return leadToEnd(end, shiftKey, cell, table);
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
  const several = keyOnSeveral(event);
  if (several === 'clear') table.act('clear');
  else if (several !== null) table.deselect();
  return several === 'clear' || several === 'end';
}

function endSelection(event: KeyboardEvent, table: Table): true {
  if (table.isSeveral) {
    event.stopPropagation();
    table.deselect();
  }
  return true;
}

function leadToEnd(end: CellEnd, isExtending: boolean, cell: LexicalEditor, table: Table): true {
  table.deselect();
  cell.update(() => $leadToEnd(end, isExtending), { discrete: true });
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
