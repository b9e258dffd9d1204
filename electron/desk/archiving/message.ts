import type { Failure } from '../../../shared/contract/error.ts';
import type { Job, Progress } from './job.ts';

export type GivenToArchivist = { readonly folder: string; readonly job: Job; readonly stop: Int32Array };

/** From the archivist's thread; all but `progress` is the last. */
export type FromArchivist =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; outcome: unknown }
  | { kind: 'stopped' }
  | { kind: 'failed'; failure: Failure };
