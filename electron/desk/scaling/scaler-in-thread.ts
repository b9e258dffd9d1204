import { Worker } from 'node:worker_threads';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { FromScaler, GivenToScaler, ToScaler } from './message.ts';
import type { Scaler } from './scaler.ts';

/** As source it lies beside this file; bundled, beside the bundle. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './scaler.js', import.meta.url);

type Thread = { readonly worker: Worker; readonly waiting: Map<number, (answer: FromScaler) => void>; readonly ended: Promise<void> };

/**
 * A scaler in a thread of its own, which the first picture starts: nothing at the desk waits for a picture. One that dies
 * answers `internal` to what is under way, and the next picture starts another.
 */
export function scalerInThread(folder: string | null, start: (given: GivenToScaler) => Worker = (given) => new Worker(WORKER, { workerData: given })): Scaler {
  let thread: Thread | null = null;
  let last = 0;
  let isOpen = true;

  const open = (): Thread => {
    const worker = start({ folder });
    const waiting = new Map<number, (answer: FromScaler) => void>();
    worker.on('message', (message: FromScaler) => {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    });
    // Whatever ended the thread, "exit" follows; why is written where a developer looks.
    worker.on('error', (error) => console.error(error));
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        if (thread?.worker === worker) thread = null;
        const failure = (isOpen ? new RedaksiError('internal', 'The scaler\'s thread ended') : closing()).toFailure();
        for (const [id, answer] of waiting) answer({ id, ok: false, failure });
        resolve();
      });
    });
    return { worker, waiting, ended };
  };

  return {
    async scaled(source, names) {
      // One that began now would outlive the desk.
      if (!isOpen) throw closing();
      thread ??= open();
      const { worker, waiting } = thread;
      last += 1;
      const id = last;
      const answer = await new Promise<FromScaler>((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage({ kind: 'scaled', id, source, names } satisfies ToScaler);
      });
      if (!answer.ok) throw new RedaksiError(answer.failure.code, answer.failure.message, answer.failure.details);
      return answer.files;
    },
    async close() {
      isOpen = false;
      if (thread === null) return;
      const { worker, ended } = thread;
      worker.postMessage({ kind: 'close' } satisfies ToScaler);
      await ended;
    },
  };
}

function closing(): RedaksiError {
  return new RedaksiError('disconnected', 'The desk is closing');
}
