import type { Replacement } from '../../../shared/find/find-in-text.ts';
import { InvalidPattern } from '../../../shared/find/find-pattern.ts';
import type { FindQuery } from '../../../shared/find/find-query.ts';
import type { FindAnswer, FindRequest } from './find-request.ts';

/** A regular expression that tries too many ways; nothing was found and nothing changed. */
export class FindTooSlow extends Error {}

/** In milliseconds: what is found in less is waited for, and a page of books takes a small part of it. */
const LONGEST = 2000;

type Pending = { readonly resolve: (answer: FindAnswer) => void; readonly reject: (error: Error) => void; readonly timer: ReturnType<typeof setTimeout> };

/** Searches texts in a worker of its own, which is ended and started again where a search takes too long. */
export class Finder {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  #lastId = 0;

  /**
   * @param replacement what is to stand instead; the answer says it for each place
   * @throws InvalidPattern, FindTooSlow
   */
  async find(query: FindQuery, replacement: string, texts: readonly string[]): Promise<readonly (readonly Replacement[])[]> {
    const id = ++this.#lastId;
    const answer = await new Promise<FindAnswer>((resolve, reject) => {
      const timer = setTimeout(() => this.#stop(), LONGEST);
      this.#pending.set(id, { resolve, reject, timer });
      this.#present().postMessage({ id, query, replacement, texts } satisfies FindRequest);
    });
    if ('invalid' in answer) throw new InvalidPattern(answer.invalid);
    return answer.found;
  }

  close(): void {
    this.#stop();
  }

  #present(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FindAnswer>) => {
      const pending = this.#pending.get(data.id);
      this.#pending.delete(data.id);
      clearTimeout(pending?.timer);
      pending?.resolve(data);
    });
    worker.addEventListener('error', () => this.#stop());
    return this.#worker = worker;
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject, timer } of this.#pending.values()) {
      clearTimeout(timer);
      reject(new FindTooSlow());
    }
    this.#pending.clear();
  }
}
