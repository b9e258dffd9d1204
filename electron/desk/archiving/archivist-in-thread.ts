import { Worker } from 'node:worker_threads';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { archivist, type Archivist } from './archivist.ts';
import { Stopped } from './job.ts';
import type { FromArchivist, GivenToArchivist } from './message.ts';

/** As source it lies beside this file; bundled, beside the bundle. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './archivist.js', import.meta.url);

/** Gives each job a thread of its own, which ends with it; one that dies answers `internal`. */
export function archivistInThread(folder: string, start: (given: GivenToArchivist) => Worker = (given) => new Worker(WORKER, { workerData: given })): Archivist {
  return archivist((job, tell, stop) => new Promise((resolve, reject) => {
    const worker = start({ folder, job, stop });
    worker.on('message', (message: FromArchivist) => {
      switch (message.kind) {
        case 'progress': tell(message.progress); break;
        case 'stopped': reject(new Stopped()); break;
        case 'done': resolve(message.outcome); break;
        case 'failed': reject(new RedaksiError(message.failure.code, message.failure.message, message.failure.details)); break;
      }
    });
    // Whatever ended the thread, "exit" follows; why is written where a developer looks.
    worker.on('error', (error) => console.error(error));
    worker.once('exit', () => reject(new RedaksiError('internal', 'The archivist\'s thread ended')));
  }));
}
