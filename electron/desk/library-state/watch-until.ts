/** In milliseconds; a look at a folder costs next to nothing, an opening that fails costs more. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 8000;

/** Looks again and again, less and less often, until it is ended. */
export function watchUntil(look: () => Promise<void>): { begin(): void; end(): void } {
  let timer: NodeJS.Timeout | null = null;
  let isWatching = false;
  let wait = FIRST_WAIT;
  const schedule = (): void => {
    timer = setTimeout(() => {
      void look().finally(() => {
        wait = Math.min(wait * 1.5, LONGEST_WAIT);
        if (isWatching) schedule();
      });
    }, wait).unref();
  };
  return {
    begin() {
      if (isWatching) return;
      isWatching = true;
      wait = FIRST_WAIT;
      schedule();
    },
    end() {
      isWatching = false;
      if (timer) clearTimeout(timer);
    },
  };
}
