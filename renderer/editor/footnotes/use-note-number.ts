import { useSyncExternalStore } from 'react';
import { useBody } from '../body/body-context.ts';

/** The number of a note, its place in reading order; null while it is not in the article. */
export function useNoteNumber(id: string): number | null {
  const { footnotes } = useBody();
  return useSyncExternalStore(footnotes.subscribe, () => footnotes.get().numbers.get(id) ?? null);
}
