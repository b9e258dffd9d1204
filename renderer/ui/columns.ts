import { useSyncExternalStore } from 'react';

/** Which of the two side columns are folded out. null: as the width of the window allows. */
type Columns = { readonly desk: boolean | null; readonly panels: boolean | null };
export type Column = keyof Columns;

const wideEnough = { desk: matchMedia('(min-width: 760px)'), panels: matchMedia('(min-width: 1140px)') };
let columns: Columns = { desk: null, panels: null };
let isFocused = false;
const listeners = new Set<() => void>();

function watch(listener: () => void): () => void {
  listeners.add(listener);
  wideEnough.desk.addEventListener('change', listener);
  wideEnough.panels.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    wideEnough.desk.removeEventListener('change', listener);
    wideEnough.panels.removeEventListener('change', listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Who asks for a column wants to see it, so focus mode ends. */
export function showColumn(column: Column, isShown: boolean): void {
  columns = { ...columns, [column]: isShown };
  if (isShown) isFocused = false;
  tell();
}

/** Whether the column is on show. In a narrow window a column that was folded out lies over the article. */
export function useColumn(column: Column): boolean {
  return useSyncExternalStore(watch, () => !isFocused && (columns[column] ?? wideEnough[column].matches));
}

/** Focus mode leaves nothing but the article; the columns come back as they were. */
export function setFocusMode(isOn: boolean): void {
  isFocused = isOn;
  tell();
}

export function useFocusMode(): boolean {
  return useSyncExternalStore(watch, () => isFocused);
}
