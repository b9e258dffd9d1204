import type { Worker } from 'node:worker_threads';
import { RedaksiError, type Reply } from '../../../shared/contract/error.ts';
import type { DeskEvent } from '../../../shared/contract/event.ts';
import type { Desk } from '../desk.ts';
import { disconnected } from '../disconnected.ts';
import type { FromDesk, ToDesk } from './message.ts';

/** `ended` comes with the thread's end, whatever ended it. */
export type DeskThread = Desk & { readonly ended: Promise<void> };

/** The desk that a thread running worker.ts holds; only structured clones go between. @throws see `openDesk` */
export async function deskInThread(worker: Worker): Promise<DeskThread> {
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners = new Set<(event: DeskEvent) => void>();
  let isAlive = true;
  let last = 0;
  const post = (message: ToDesk): void => worker.postMessage(message);

  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      isAlive = false;
      for (const answer of waiting.values()) answer(disconnected());
      waiting.clear();
      resolve();
    });
  });

  await new Promise<void>((resolve, reject) => {
    worker.on('error', (cause) => {
      // Once the desk is open nobody waits for this promise, so why the thread ended is also written where a developer looks.
      console.error(cause);
      reject(new RedaksiError('disconnected', 'The desk\'s thread failed', {}, { cause }));
    });
    ended.then(() => reject(new RedaksiError('disconnected', 'The desk\'s thread ended')));
    worker.on('message', (message: FromDesk) => {
      switch (message.kind) {
        case 'opened': resolve(); break;
        case 'refused': reject(new RedaksiError(message.failure.code, message.failure.message, message.failure.details)); break;
        case 'event': for (const listener of listeners) listener(message.event); break;
        case 'reply':
          waiting.get(message.id)?.(message.reply);
          waiting.delete(message.id);
          break;
        case 'closed': break;
      }
    });
  });

  return {
    ended,
    async call(name, input, caller) {
      if (!isAlive) return disconnected();
      return new Promise((resolve) => {
        last += 1;
        try {
          post({ kind: 'call', id: last, name, input, caller });
          waiting.set(last, resolve);
        } catch {
          // Only what can be copied between threads is input; a function, for example, is not.
          resolve({ ok: false, error: new RedaksiError('invalidInput', 'The input cannot be sent', { field: '', reason: 'custom' }).toFailure() });
        }
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (isAlive) post({ kind: 'close' });
      await ended;
    },
  };
}
