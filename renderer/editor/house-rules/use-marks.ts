import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { onMoves } from '../highlight/on-moves.ts';
import { spanRange } from '../highlight/span-range.ts';
import type { HitsByPlace } from './hits-by-place.ts';
import { CHECKED_FIELDS, placeOfBlock, placeOfField } from './place-of.ts';

/** Beside the line of the first hit of a place; `top` in pixels below the top of the article's paper. */
export type Mark = { readonly place: string; readonly top: number };

/** Where the places with hits are that are on screen, looked for anew when they may have moved. @param paper what they are placed in; null: nothing is looked for */
export function useMarks(places: HitsByPlace, paper: HTMLElement | null): readonly Mark[] {
  const [editor] = useLexicalComposerContext();
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useEffect(() => {
    if (!paper) return;
    return onMoves(editor, (blocks) => {
      const from = paper.getBoundingClientRect().top;
      const shown = [
        ...CHECKED_FIELDS.map((field) => ({ place: placeOfField(field), element: paper.querySelector(`[data-field="${field}"] textarea`) })),
        ...blocks.map(({ id, element }) => ({ place: placeOfBlock(id), element })),
      ];
      const next = shown.flatMap(({ place, element }): readonly Mark[] => {
        const [hit] = places.get(place) ?? [];
        if (!hit || !element) return [];
        const words = hit.blockId === null ? null : spanRange(element, hit)?.getClientRects()[0];
        return [{ place, top: Math.round((words ?? element.getBoundingClientRect()).top - from) }];
      });
      setMarks((before) => (isSame(before, next) ? before : next));
    });
  }, [editor, places, paper]);
  return marks;
}

function isSame(before: readonly Mark[], next: readonly Mark[]): boolean {
  return before.length === next.length && before.every(({ place, top }, at) => next[at]?.place === place && next[at].top === top);
}
