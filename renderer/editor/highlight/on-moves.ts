import type { LexicalEditor } from 'lexical';
import { afterPaint } from '../../after-paint.ts';
import { countBlockChanges, type BlockChanges } from './block-changes.ts';
import { blocksOnScreen, type ShownBlock } from './blocks-on-screen.ts';
import { isWithinText } from './is-within-text.ts';

/** What is done with the blocks on screen, by whoever marks something there. */
type Run = (shown: readonly ShownBlock[]) => void;
type Watch = { readonly runs: Set<Run>; readonly soon: () => void; readonly end: () => void };

const watches = new Map<LexicalEditor, Watch>();

/**
 * Runs something soon, and once a frame after whatever may have moved words on screen: an edit, a scroll, another size of the body; and after
 * a caret has gone elsewhere, also in a cell, a box or a note, which have editors of their own. The
 * blocks on screen are looked for once a frame, however many ask. What moves whole blocks is answered in its own frame; a letter is
 * on screen first, as what is painted follows it by itself.
 * @returns what ends it
 */
export function onMoves(editor: LexicalEditor, run: Run): () => void {
  const watch = watches.get(editor) ?? begin(editor);
  watch.runs.add(run);
  watch.soon();
  return () => {
    watch.runs.delete(run);
    if (watch.runs.size > 0) return;
    watch.end();
    watches.delete(editor);
  };
}

/** Looks at what is on screen again soon, as where the form of a note comes or goes. */
export function lookAgain(): void {
  for (const { soon } of watches.values()) soon();
}

function begin(editor: LexicalEditor): Watch {
  const runs = new Set<Run>();
  let frame: number | null = null;
  let changes: BlockChanges | null = null;
  let takeBack = (): void => undefined;
  const look = (): void => {
    takeBack();
    const shown = changes ? blocksOnScreen(editor, changes) : [];
    for (const run of runs) run(shown);
  };
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      look();
    });
  };
  const afterward = (): void => { takeBack = afterPaint(look); };
  const resized = new ResizeObserver(soon);
  const stops = [
    editor.registerUpdateListener((update) => { if (isWithinText(update)) afterward(); else soon(); }),
    editor.registerRootListener((root, before) => {
      if (before) resized.unobserve(before);
      changes?.end();
      changes = root && countBlockChanges(root);
      if (root) resized.observe(root);
      soon();
    }),
  ];
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  document.addEventListener('selectionchange', afterward);
  const watch: Watch = {
    runs, soon,
    end() {
      for (const stop of stops) stop();
      document.removeEventListener('scroll', soon, { capture: true });
      document.removeEventListener('selectionchange', afterward);
      resized.disconnect();
      changes?.end();
      if (frame !== null) cancelAnimationFrame(frame);
      takeBack();
    },
  };
  watches.set(editor, watch);
  return watch;
}
