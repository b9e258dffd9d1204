/** In milliseconds: who rests as long begins another step to undo. */
const REST = 1000;

/** @returns what to call whenever something is typed: the number of the step that this belongs to. */
export function typingSteps(): () => number {
  let at = 0;
  let step = 0;
  return () => {
    const now = Date.now();
    if (now - at > REST) step += 1;
    at = now;
    return step;
  };
}
