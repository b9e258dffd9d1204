import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { $isAtEdge } from '../document/at-edge.ts';

export type Direction = 'up' | 'down' | 'back' | 'on';

const runsFromRight = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
/** The columns' direction is the table's. */
const columnsRunFromRight = (root: HTMLElement): boolean => runsFromRight(root.closest('table') ?? root);
/** The words' own direction is the paragraph's: the field around it does not look into it. */
const wordsRunFromRight = (root: HTMLElement): boolean => runsFromRight(root.firstElementChild ?? root);

/** Which way an arrow leads from cell to cell; where columns run from the right, the next one is on the left. */
export function directionOf(key: string, root: HTMLElement): Direction | null {
  const isFromRight = columnsRunFromRight(root);
  switch (key) {
    case 'ArrowUp': return 'up';
    case 'ArrowDown': return 'down';
    case 'ArrowLeft': return isFromRight ? 'on' : 'back';
    case 'ArrowRight': return isFromRight ? 'back' : 'on';
    default: return null;
  }
}

/** Whether the caret, or the end of what is selected that moves, can go no further that way in its cell. */
export function isAtEdge(cell: LexicalEditor, direction: Direction): boolean {
  if (direction === 'up' || direction === 'down') return isAtLine(cell, direction);
  const root = cell.getRootElement();
  // Words may run against the columns, as a number's do: then they begin where the next cell is.
  const isAgainst = root !== null && wordsRunFromRight(root) !== columnsRunFromRight(root);
  return cell.read(() => $isAtEnd(isAgainst === (direction === 'on')));
}

function $isAtEnd(isStart: boolean): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $isAtEdge(selection.focus, $getRoot(), isStart);
}

/** Whether the caret stands in the first or last line, as the lines are on screen. */
function isAtLine(cell: LexicalEditor, direction: 'up' | 'down'): boolean {
  const root = cell.getRootElement();
  const caret = root && caretRect(root);
  if (!caret) return false;
  const box = root.getBoundingClientRect();
  return direction === 'up' ? caret.top - box.top < caret.height * 0.75 : box.bottom - caret.bottom < caret.height * 0.75;
}

function caretRect(root: HTMLElement): DOMRect | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !root.contains(node)) return null;
  // In an empty line the browser tells no place of a range, but of the line end that stands there.
  const lineEnd = node.childNodes[selection.focusOffset] ?? node.lastChild;
  if (lineEnd instanceof HTMLBRElement) return lineEnd.getBoundingClientRect();
  const range = document.createRange();
  range.setStart(node, selection.focusOffset);
  return range.getClientRects()[0] ?? null;
}
