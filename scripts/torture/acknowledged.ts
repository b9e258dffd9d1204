import { decode } from '@msgpack/msgpack';
import type { WebSocket } from '@playwright/test';
import type { Block } from '../../shared/article/block.ts';
import { applyChanges, type BodyChange } from '../../shared/article/change.ts';
import { draftCalls } from '../../shared/contract/drafts.ts';
import { messageSchema, requestSchema } from '../../shared/contract/message.ts';

/**
 * What the page has been told is written, as anybody on the line can hear: the changes of every save that the page
 * sent, taken over once the desk's "yes" to it has reached the page.
 */
export class Acknowledged {
  #body: readonly Block[];
  readonly #articleId: string;
  readonly #sent = new Map<number, { readonly changes: readonly BodyChange[]; readonly at: number }>();
  readonly #onSent = new Set<() => void>();
  #saves = 0;
  #slowest = 0;

  constructor(articleId: string, body: readonly Block[]) {
    this.#articleId = articleId;
    this.#body = body;
  }

  get body(): readonly Block[] {
    return this.#body;
  }

  get saves(): number {
    return this.#saves;
  }

  /** The longest that the desk took for a save, or has taken so far for the one that it has not answered; milliseconds. */
  slowestSave(now: number): number {
    return Math.max(this.#slowest, ...[...this.#sent.values()].map(({ at }) => now - at));
  }

  /** Told whenever the page has sent a save. */
  whenSent(listener: () => void): void {
    this.#onSent.add(listener);
  }

  listen(socket: WebSocket): void {
    socket.on('framesent', ({ payload }) => this.#hearPage(payload));
    socket.on('framereceived', ({ payload }) => this.#hearDesk(payload));
  }

  #hearPage(payload: string | Buffer): void {
    const { id, call, input } = requestSchema.parse(decode(Buffer.from(payload)));
    if (call !== 'drafts.save') return;
    const { articleId, changes } = draftCalls['drafts.save'].input.parse(input);
    if (articleId !== this.#articleId) return;
    this.#sent.set(id, { changes, at: performance.now() });
    for (const listener of this.#onSent) listener();
  }

  #hearDesk(payload: string | Buffer): void {
    const message = messageSchema.parse(decode(Buffer.from(payload)));
    if (message.kind !== 'reply') return;
    const sent = this.#sent.get(message.id);
    this.#sent.delete(message.id);
    if (!sent || !message.reply.ok) return;
    this.#slowest = Math.max(this.#slowest, performance.now() - sent.at);
    this.#body = applyChanges(this.#body, sent.changes);
    this.#saves += 1;
  }
}
