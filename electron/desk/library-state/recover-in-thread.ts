import { Worker } from 'node:worker_threads';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Prepared } from '../../library/salvage/prepare-recovery.ts';
import type { FromRecovery, RecoveryOptions } from './recovery-message.ts';
import type { Outlook, StartRecovery } from './recovery-calls.ts';

/** As source it lies beside this file; bundled, beside the bundle. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './recovery-worker.ts' : './recovery.js', import.meta.url);

/** Recovers in a thread of its own: a damaged archive takes minutes to read, and windows ask meanwhile how far it is. */
export const recoverInThread: StartRecovery = (folder, task, progress) => {
  const cancelled = new SharedArrayBuffer(4);
  const options: RecoveryOptions = { folder, task, cancelled };
  const worker = new Worker(WORKER, { workerData: options });
  const done = new Promise<Outlook | Prepared>((resolve, reject) => {
    worker.on('message', (message: FromRecovery) => {
      switch (message.kind) {
        case 'progress': progress(message.step, message.done); break;
        case 'done': resolve(message.result); break;
        case 'failed': reject(new RedaksiError(message.failure.code, message.failure.message, message.failure.details));
      }
    });
    // Written where a developer looks; "exit" follows.
    worker.on('error', (error) => console.error(error));
    worker.once('exit', () => reject(new RedaksiError('internal', 'The recovery\'s thread ended')));
  });
  return { done, cancel: () => { Atomics.store(new Int32Array(cancelled), 0, 1); } };
};
