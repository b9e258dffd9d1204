import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { $getBlockId } from '../nodes/block-id.ts';
import './highlight.css';
import { blocksOnScreen } from './blocks-on-screen.ts';
import { layerHighlight, type Layer, type PaintedSpan } from './layer.ts';
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
  let frame: number | null = null;
  const clear = (): void => {
    for (const range of painted) highlight.delete(range);
    painted = [];
  };
  const paint = (): void => {
    frame = null;
    clear();
    painted = rangesOnScreen(editor, spansOf);
    for (const range of painted) highlight.add(range);
  };
  const soon = (): void => { frame ??= requestAnimationFrame(paint); };
  const resized = new ResizeObserver(soon);
  const stops = [
    editor.registerUpdateListener(soon),
    editor.registerRootListener((root, before) => {
      if (before) resized.unobserve(before);
      if (root) resized.observe(root);
      soon();
    }),
  ];
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('scroll', soon, { capture: true });
    resized.disconnect();
    if (frame !== null) cancelAnimationFrame(frame);
    clear();
  };
}

function rangesOnScreen(editor: LexicalEditor, spansOf: SpansOf): Range[] {
  const root = editor.getRootElement();
  if (!root) return [];
  const blocks = blocksOnScreen(root);
  const ids = editor.getEditorState().read(() => blocks.map((element) => {
    const node = $getNearestNodeFromDOMNode(element);
    return node ? $getBlockId(node) : '';
  }), { editor });
  return blocks.flatMap((block, index) => spansOf(ids[index] ?? '', block).flatMap((span) => spanRange(block, span) ?? []));
}
