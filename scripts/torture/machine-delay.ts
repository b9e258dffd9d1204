import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

/** Milliseconds between two looks at the clock. */
const TICK = 10;
/** How far back a look goes, in milliseconds: as far as a loss that is still to be told from a kept promise. */
const WINDOW = 1000;

/**
 * How long this machine makes a process wait for its turn: a thread that does nothing but wake up every 10 ms, late by
 * so much. A machine that stands still for 300 ms stands still for the save too, and that is no loss of the program's.
 */
export class MachineDelay {
  readonly #worst = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT));
  readonly #worker = new Worker(new URL(import.meta.url), { workerData: this.#worst });

  /** The worst delay of the last second or two, in milliseconds. */
  get worstMs(): number {
    return Math.max(this.#worst[0] ?? 0, this.#worst[1] ?? 0);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** The present window's worst stands in the first place, the one before in the second. */
function watch(worst: Float64Array): void {
  let due = performance.now() + TICK;
  let ends = performance.now() + WINDOW;
  setInterval(() => {
    const now = performance.now();
    if (now > ends) {
      worst[1] = worst[0] ?? 0;
      worst[0] = 0;
      ends = now + WINDOW;
    }
    worst[0] = Math.max(worst[0] ?? 0, now - due);
    due = now + TICK;
  }, TICK);
}

if (!isMainThread && parentPort !== null) watch(workerData as Float64Array);
