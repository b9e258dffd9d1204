import { Worker } from 'node:worker_threads';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { RedaksiError, type Reply } from '../../../shared/contract/error.ts';
import type { SweepPlan } from '../../library/sweep-store.ts';
import type { FromReader, ToReader } from './message.ts';
import type { Reader } from './reader.ts';

/** As source it lies beside this file; bundled, beside the bundle. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './reader.js', import.meta.url);

/** @param scratch as for `openLibrary` */
export function startReader(libraryFolder: string, scratch?: string): Worker {
  return new Worker(WORKER, { workerData: { libraryFolder, scratch } });
}

type Thread = { readonly worker: Worker; readonly waiting: Map<number, (reply: Reply) => void>; readonly ended: Promise<void> };

/**
 * A reader in a thread of its own, on a connection that cannot write: however long it reads, a save does not wait. The
 * thread is started by the first question; one that dies answers those under way with `internal`, and the next question
 * starts another.
 */
export function readerInThread(start: () => Worker): Reader {
  let thread: Thread | null = null;
  let last = 0;

  const open = (): Thread => {
    const worker = start();
    const waiting = new Map<number, (reply: Reply) => void>();
    worker.on('message', ({ id, reply }: FromReader) => {
      waiting.get(id)?.(reply);
      waiting.delete(id);
    });
    // Whatever ended the thread, "exit" follows; why is written where a developer looks.
    worker.on('error', (error) => console.error(error));
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        if (thread?.worker === worker) thread = null;
        for (const answer of waiting.values()) answer({ ok: false, error: new RedaksiError('internal', 'The reader\'s thread ended').toFailure() });
        resolve();
      });
    });
    return { worker, waiting, ended };
  };

  const ask = async (question: (id: number) => ToReader): Promise<unknown> => {
    thread ??= open();
    const { worker, waiting } = thread;
    last += 1;
    const id = last;
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage(question(id));
    });
    if (!reply.ok) throw new RedaksiError(reply.error.code, reply.error.message, reply.error.details);
    return reply.value;
  };

  return {
    search: async (asked) => await ask((id) => ({ kind: 'search', id, asked })) as CallOutput<'articles.list'>,
    async index() {
      await ask((id) => ({ kind: 'index', id }));
    },
    planSweep: async (before) => await ask((id) => ({ kind: 'planSweep', id, before })) as SweepPlan,
    async close() {
      if (thread === null) return;
      const { worker, ended } = thread;
      worker.postMessage({ kind: 'close' } satisfies ToReader);
      await ended;
    },
  };
}
