/** The value below which the share `part` (0 to 1) of the values lies: nearest rank, of at least one value. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))];
  if (value === undefined) throw new RangeError('no values');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds that `work` takes once. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Milliseconds of each of `works`, measured in turn in every round, so that whatever else the machine does falls on
 * all of them alike.
 * @param warmUp rounds that are run first and not counted.
 */
export async function inTurn(works: readonly (() => unknown)[], rounds: number, warmUp: number): Promise<number[][]> {
  const times: number[][] = works.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const time = await timed(work);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0)} ms`;
}
