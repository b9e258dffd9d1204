import { archivist, type Archivist } from './archivist.ts';
import { doJob } from './do-job.ts';

/** Works in this thread: for a command, where nobody waits for anything else. */
export function archivistHere(folder: string): Archivist {
  return archivist((job, tell, stop) => doJob(folder, job, tell, () => Atomics.load(stop, 0) !== 0));
}
