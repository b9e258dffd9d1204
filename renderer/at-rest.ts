/** In milliseconds: without a call before it runs, and at most from the first call that it has not answered. */
type Wait = { readonly rest: number; readonly most: number };

/** What may be asked for again and again, and runs once when the asking rests. */
export type AtRest = { readonly soon: () => void; readonly end: () => void };

/** Runs something once the calls for it rest, and now and then while they go on: what a key sets off need not come between the keys. */
export function atRest(run: () => void, { rest, most }: Wait): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [since, last] = [0, 0];
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const look = (): void => {
    const left = Math.min(last + rest, since + most) - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer === undefined) run();
  };
  const soon = (): void => {
    last = performance.now();
    if (timer !== undefined) return;
    // One timer, which waits on when its time has come: to set another at every key would cost more than the rest of it.
    since = last;
    timer = setTimeout(look, Math.min(rest, most));
  };
  return { soon, end };
}
