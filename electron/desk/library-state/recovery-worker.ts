import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { RecoveryStep } from '../../../shared/contract/library-state.ts';
import { outlook, prepareRecovery } from '../../library/salvage/prepare-recovery.ts';
import { failureOf } from '../failure-of.ts';
import type { FromRecovery, RecoveryOptions } from './recovery-message.ts';

/** In milliseconds: as often as an eye follows. */
const TELL_EVERY = 250;

const { folder, task, cancelled } = workerData as RecoveryOptions;
const send = (message: FromRecovery): void => parentPort?.postMessage(message);

try {
  send({ kind: 'done', result: task.kind === 'outlook' ? look() : prepareRecovery(folder, task.way, new Date(), teller()) });
} catch (error) {
  send({ kind: 'failed', failure: failureOf(error, folder) });
}

function look() {
  const { file, source, backup } = outlook(folder);
  return { file, backup, bytes: source === null ? 0 : statSync(source).size };
}

/** Counts the steps, tells of them now and then, and ends the work once it is not wanted any more. */
function teller(): (step: RecoveryStep) => void {
  let present: RecoveryStep | null = null;
  let done = 0;
  let told = 0;
  return (step) => {
    if (Atomics.load(new Int32Array(cancelled), 0) !== 0) throw new RedaksiError('conflict', 'The recovery was stopped', { reason: 'stopped' });
    done = step === present ? done + 1 : 0;
    if (step === present && performance.now() - told < TELL_EVERY) return;
    present = step;
    told = performance.now();
    send({ kind: 'progress', step, done });
  };
}
