import type { LexicalEditor } from 'lexical';

/**
 * Runs something once a frame after whatever may have moved words on screen: an edit, a scroll, another size of the body.
 * @returns what ends it
 */
export function onMoves(editor: LexicalEditor, run: () => void): () => void {
  let frame: number | null = null;
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      run();
    });
  };
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
  };
}
