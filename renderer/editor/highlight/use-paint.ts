import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { LexicalEditor } from 'lexical';
import './highlight.css';
import { layerHighlight, type Layer, type PaintedSpan } from './layer.ts';
import { onMoves } from './on-moves.ts';
import { spanRange } from './span-range.ts';

/** The words of one block to be painted; `element` is what shows it. */
type SpansOf = (blockId: string, element: Element) => readonly PaintedSpan[];

/**
 * Paints words of the body as one layer, for as long as the calling component is on show. Only what is on screen is looked
 * at, once a frame, after an edit, a scroll or a change of `spansOf`: the length of the article costs nothing.
 * @param spansOf the words of one block; another function means that they may be others. null: nothing is painted
 */
export function usePaint(layer: Layer, spansOf: SpansOf | null): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => (spansOf === null ? undefined : paintAlways(editor, layer, spansOf)), [editor, layer, spansOf]);
}

function paintAlways(editor: LexicalEditor, layer: Layer, spansOf: SpansOf): () => void {
  const highlight = layerHighlight(layer);
  let painted: Range[] = [];
  const clear = (): void => {
    for (const range of painted) highlight.delete(range);
    painted = [];
  };
  const stop = onMoves(editor, (shown) => {
    clear();
    painted = shown.flatMap(({ id, element }) => spansOf(id, element).flatMap((span) => spanRange(element, span) ?? []));
    for (const range of painted) highlight.add(range);
  });
  return () => {
    stop();
    clear();
  };
}
