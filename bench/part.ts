/** `short` is a form for the tests: small, without yardsticks that must be installed, and its figures mean nothing. */
export type Form = 'full' | 'short';

/** One comparison. `ratio` is what the promise speaks of, whichever way round it is put. */
export type Row = {
  what: string;
  ours: string;
  yardstick: string;
  ratio: number;
  /** How `ratio` is to be read: "times as fast as the yardstick". */
  reading: string;
  /** What product and issue promise of the ratio; absent: nothing. */
  promise?: { text: string; kept: boolean };
};

export type Outcome = { rows: Row[]; notes: string[] };

export type Part = {
  name: string;
  title: string;
  /** How it is measured, for a reader who wants to doubt it. */
  method: string;
  measure(form: Form): Promise<Outcome>;
};

/** `most` is the largest ratio that keeps the promise. */
export function atMost(ratio: number, most: number): { text: string; kept: boolean } {
  return { text: `at most ${most}`, kept: ratio <= most };
}

/** `least` is the smallest ratio that keeps the promise. */
export function atLeast(ratio: number, least: number): { text: string; kept: boolean } {
  return { text: `at least ${least}`, kept: ratio >= least };
}
