import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';

export type CellEnd = 'start' | 'end';

const ENDS: Readonly<Record<string, CellEnd>> = { Home: 'start', End: 'end', ArrowUp: 'start', ArrowDown: 'end' };
const PAGES: Readonly<Record<string, CellEnd>> = { PageUp: 'start', PageDown: 'end' };

/** To which end of a text a key leads; the browser would look for it outside of the cell, in the article. Null for any other key. */
export function cellEnd({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): CellEnd | null {
  if (altKey) return null;
  return (ctrlKey || metaKey ? ENDS[key] : PAGES[key]) ?? null;
}

/** Leads the caret there; `isExtending`: only the end of the selection that moves. Call it in an update. */
export function $leadToEnd(end: CellEnd, isExtending: boolean): void {
  const before = $getSelection()?.clone();
  const root = $getRoot();
  const selection = end === 'start' ? root.selectStart() : root.selectEnd();
  if (isExtending && $isRangeSelection(before)) selection.anchor.set(before.anchor.key, before.anchor.offset, before.anchor.type);
}
