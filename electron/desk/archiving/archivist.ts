import type { Job, Outcome, Progress } from './job.ts';

/**
 * Runs one job.
 * @param stop one number in shared memory; the job ends early once it is not 0
 * @throws RedaksiError; Stopped
 */
export type RunJob = (job: Job, tell: (progress: Progress) => void, stop: Int32Array) => Promise<unknown>;

/** Does what reads or writes a whole library, so that neither the desk nor a search waits for it. */
export interface Archivist {
  /** One job of a kind at a time: whoever asks while one is under way is given its outcome. @throws RedaksiError; Stopped */
  do<K extends Job['kind']>(job: Extract<Job, { kind: K }>, tell?: (progress: Progress) => void): Promise<Outcome[K]>;
  isUnderWay(kind: Job['kind']): boolean;
  /** Ends a job early, or all; resolves when they have ended. */
  stop(kind?: Job['kind']): Promise<void>;
}

type UnderWay = { readonly stop: Int32Array; readonly outcome: Promise<unknown> };

export function archivist(run: RunJob): Archivist {
  const underWay = new Map<Job['kind'], UnderWay>();

  const begin = (job: Job, tell: (progress: Progress) => void): UnderWay => {
    const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const begun: UnderWay = { stop, outcome: run(job, tell, stop).finally(() => underWay.delete(job.kind)) };
    underWay.set(job.kind, begun);
    return begun;
  };

  return {
    async do<K extends Job['kind']>(job: Extract<Job, { kind: K }>, tell: (progress: Progress) => void = () => undefined) {
      const { outcome } = underWay.get(job.kind) ?? begin(job, tell);
      return await outcome as Outcome[K];
    },
    isUnderWay: (kind) => underWay.has(kind),
    async stop(kind) {
      const stopped = kind === undefined ? [...underWay.values()] : [underWay.get(kind)].filter((one) => one !== undefined);
      for (const { stop } of stopped) Atomics.store(stop, 0, 1);
      await Promise.allSettled(stopped.map(({ outcome }) => outcome));
    },
  };
}
