import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useMemo } from 'react';
import './highlight.css';
import { layerHighlight, type Layer, type PaintedSpan } from './layer.ts';
import { onMoves } from './on-moves.ts';
import { PaintedBlocks } from './painted-blocks.ts';

/** The words of one block to be painted; `element` is what shows it. null: not known as it is now, so that what is painted there stays with its words. */
export type SpansOf = (blockId: string, element: Element) => readonly PaintedSpan[] | null;

/**
 * Paints words of the body as one layer, for as long as the calling component is on show. Only what is on screen is looked
 * at, once a frame, after an edit, a scroll or a change of `spansOf`: the length of the article costs nothing.
 * @param spansOf the words of one block; another function means that they may be others. null: nothing is painted
 */
export function usePaint(layer: Layer, spansOf: SpansOf | null): void {
  const [editor] = useLexicalComposerContext();
  // Kept from one `spansOf` to the next: most of the words are the same.
  const painted = useMemo(() => new PaintedBlocks(layerHighlight(layer)), [layer]);
  useEffect(() => () => painted.clear(), [editor, painted]);
  useEffect(() => {
    if (spansOf === null) return painted.clear();
    return onMoves(editor, (shown) => painted.paint(shown, spansOf));
  }, [editor, painted, spansOf]);
}
