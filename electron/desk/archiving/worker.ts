import { parentPort, workerData } from 'node:worker_threads';
import { failureOf } from '../failure-of.ts';
import { doJob } from './do-job.ts';
import { Stopped } from './job.ts';
import type { FromArchivist, GivenToArchivist } from './message.ts';

const port = parentPort;
if (port === null) throw new Error('The archivist\'s thread is started by archivistInThread');
const { folder, job, stop } = workerData as GivenToArchivist;
const send = (message: FromArchivist): void => port.postMessage(message);

try {
  send({ kind: 'done', outcome: await doJob(folder, job, (progress) => send({ kind: 'progress', progress }), () => Atomics.load(stop, 0) !== 0) });
} catch (error) {
  send(error instanceof Stopped ? { kind: 'stopped' } : { kind: 'failed', failure: failureOf(error, folder) });
}
