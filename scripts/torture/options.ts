import { parseArgs } from 'node:util';

export type TortureOptions = { readonly kills: number; readonly cut: number; readonly seed: number; readonly workers: number; readonly report: string | null };

const KILLS = 200;

/** @returns the options, or a sentence that says what is wrong with the call. Without `--kills` and `--cut`: 200 kills. */
export function readOptions(argv: readonly string[]): TortureOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv], options: { kills: { type: 'string' }, cut: { type: 'string' }, seed: { type: 'string' }, workers: { type: 'string' }, report: { type: 'string' } },
    });
    const kills = whole(values.kills, values.cut === undefined ? KILLS : 0, 'kills', 0);
    const cut = whole(values.cut, 0, 'cut', 0);
    const seed = whole(values.seed, Date.now() % 1_000_000, 'seed', 0);
    return { kills, cut, seed, workers: whole(values.workers, 1, 'workers', 1), report: values.report ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function whole(given: string | undefined, otherwise: number, name: string, least: number): number {
  if (given === undefined) return otherwise;
  const number = Number(given);
  if (!Number.isInteger(number) || number < least) throw new Error(`--${name} takes a whole number from ${least} on, not ${given}`);
  return number;
}
