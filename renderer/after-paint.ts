const waiting = new Set<() => void>();
let isAsked = false;

/**
 * Runs something once the next frame is on screen, together with whatever else waits for that, so that a letter is shown before what follows
 * from it is done. Asked again meanwhile, it still runs once; where no frame is drawn, as in a window that is hidden, it waits for one: it is
 * for what is seen.
 * @returns what takes it back
 */
export function afterPaint(run: () => void): () => void {
  waiting.add(run);
  // The frame's callbacks come just before it is drawn; a task comes after.
  if (!isAsked) requestAnimationFrame(() => { setTimeout(runAll); });
  isAsked = true;
  return () => { waiting.delete(run); };
}

function runAll(): void {
  const runs = [...waiting];
  waiting.clear();
  isAsked = false;
  for (const run of runs) {
    // One that fails keeps no other back.
    try { run(); } catch (error) { reportError(error); }
  }
}
