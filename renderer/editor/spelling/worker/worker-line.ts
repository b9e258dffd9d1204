import type { SpellingAnswer, SpellingCall, SpellingCalls } from './message.ts';

/** The way to the spelling worker; each call is answered or fails. */
export interface SpellingLine {
  call<Name extends SpellingCall>(name: Name, input: SpellingCalls[Name]['input']): Promise<SpellingCalls[Name]['output']>;
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** Starts the worker by the first call. One that dies fails what it was asked, and the next call starts another, which knows no dictionary. */
export function spellingWorker(onDeath: () => void): SpellingLine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;
  const start = (): Worker => {
    const started = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
      const one = waiting.get(data.number);
      waiting.delete(data.number);
      if ('failure' in data) one?.reject(new Error(data.failure));
      else one?.resolve(data.value);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      started.terminate();
      worker = null;
      const failed = [...waiting.values()];
      waiting.clear();
      onDeath();
      for (const one of failed) one.reject(new Error(event.message || 'the spelling worker did not start'));
    });
    return started;
  };
  return {
    call: (name, input) => new Promise((resolve, reject) => {
      const number = count++;
      waiting.set(number, { resolve: resolve as (value: unknown) => void, reject });
      worker ??= start();
      worker.postMessage({ number, name, input });
    }),
  };
}
