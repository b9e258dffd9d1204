import { Worker } from 'node:worker_threads';
import type { Desk, DeskOptions } from './desk.ts';
import { deskInThread } from './thread/desk-in-thread.ts';
import { lastingDesk } from './thread/lasting-desk.ts';

/** As source it lies in thread/; bundled, beside the bundle. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './thread/worker.ts' : './worker.js', import.meta.url);

/**
 * Opens the desk in a thread of its own, so that no window and no host ever waits on SQL.
 * Calls that are open when the thread dies are answered with `disconnected`; the next one starts another thread.
 * @throws RedaksiError what `openLibrary` throws; `disconnected` where the thread cannot start
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  // A library that has gone meanwhile is not begun anew behind a person's back.
  return lastingDesk((isAgain) => deskInThread(new Worker(WORKER, { workerData: { ...options, samples: options.samples && !isAgain, mustExist: isAgain } })));
}
