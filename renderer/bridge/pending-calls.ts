import { RedaksiError } from '../../shared/contract/error.ts';
import { messageSchema } from '../../shared/contract/message.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';

type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (error: RedaksiError) => void };

/** The calls on their way and the listeners, the same for every transport. */
export class PendingCalls {
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  #lastId = 0;

  /** @returns the id to send with the call, and its answer. */
  open(): { readonly id: number; readonly answer: Promise<unknown> } {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => { this.#pending.set(id, { resolve, reject }); });
    return { id, answer };
  }

  /** What came in, from whatever transport; what is not a message of the contract is refused. */
  receive(raw: unknown): void {
    const { success, data } = messageSchema.safeParse(raw);
    if (!success) throw new RedaksiError('internal', 'The desk sent something that is no message');
    if (data.kind === 'event') {
      for (const listener of this.#listeners) listener(data.event);
      return;
    }
    const pending = this.#pending.get(data.id);
    this.#pending.delete(data.id);
    if (data.reply.ok) pending?.resolve(data.reply.value);
    else pending?.reject(new RedaksiError(data.reply.error.code, data.reply.error.message, data.reply.error.details));
  }

  /** No answer can come any more. */
  disconnect(): void {
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(new RedaksiError('disconnected', 'The desk was disconnected'));
  }

  subscribe(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }
}
