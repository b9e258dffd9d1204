import type { Clocks } from './clocks.ts';

/** Clocks in the hands of a test: what passes, passes at both; the machine's clock can be set besides. */
export type ClocksInTest = Clocks & { pass(milliseconds: number): void; setBy(milliseconds: number): void };

export function clocksInTest(start = '2026-03-01T08:00:00.000Z'): ClocksInTest {
  let clock = Date.parse(start);
  let elapsed = 0;
  const waiting = new Set<{ at: number; run: () => void }>();
  return {
    now: () => new Date(clock).toISOString(),
    elapsed: () => elapsed,
    after(milliseconds, run) {
      const entry = { at: elapsed + milliseconds, run };
      waiting.add(entry);
      return () => { waiting.delete(entry); };
    },
    pass(milliseconds) {
      const end = elapsed + milliseconds;
      for (;;) {
        const next = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        const to = next?.at ?? end;
        clock += to - elapsed;
        elapsed = to;
        if (next === undefined) return;
        waiting.delete(next);
        next.run();
      }
    },
    setBy(milliseconds) {
      clock += milliseconds;
    },
  };
}
