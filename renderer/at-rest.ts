/** In milliseconds: without a call before it runs, and at most from the first call that it has not answered. */
type Wait = { readonly rest: number; readonly most: number };

/** What may be asked for again and again, and runs once when the asking rests. */
export type AtRest = { readonly soon: () => void; readonly end: () => void };

/** Runs something once the calls for it rest, and now and then while they go on: what a key sets off need not come between the keys. */
export function atRest(run: () => void, { rest, most }: Wait): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const end = (): void => {
    clearTimeout(timer);
    since = undefined;
  };
  const soon = (): void => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => { end(); run(); }, Math.max(0, Math.min(rest, since + most - now)));
  };
  return { soon, end };
}
